//! Reads files of literate cases. `tests/cases/README.md` is the format.

use std::collections::BTreeSet;

use saidwho::Span;
use saidwho::taxonomy::{BlockKind, MarkKind, MarkType};

use crate::literate::{Case, Label, Properties};

/// Columns that stand before every line of text and every label.
const GUTTER: usize = 2;

const ATTRIBUTION_KEYS: &[&str] = &["kind", "source", "cue", "content", "speaker", "relayed"];
const LEDGER_KEYS: &[&str] = &["name", "type", "mentions", "attributions", "quoted"];

/// The cases of a file. What cannot be read is named with its line.
pub(crate) fn parse(file: &str) -> Result<Vec<Case>, String> {
    let mut cases: Vec<Reader> = Vec::new();
    for (number, line) in file.lines().enumerate() {
        let problem = |what: String| format!("line {}: {what}", number + 1);
        if let Some(title) = line.strip_prefix("--- ") {
            cases.push(Reader::new(title.trim()));
        } else if let Some(case) = cases.last_mut() {
            case.line(line).map_err(problem)?;
        } else if !line.is_empty() && !line.starts_with('#') {
            return Err(problem("text before the first case".into()));
        }
    }
    cases.into_iter().map(Reader::finish).collect()
}

struct Reader {
    case: Case,
    newline: &'static str,
    stand_in: Option<(char, char)>,
    /// Where the last line of the text stands.
    last_line: Option<Span>,
    /// Labels that began on an earlier line and have not ended.
    open: Vec<Label>,
}

impl Reader {
    fn new(title: &str) -> Self {
        let case = Case {
            title: title.into(),
            text: String::new(),
            kinds: BTreeSet::new(),
            expected: Vec::new(),
            forbidden: Vec::new(),
            attributions: Vec::new(),
            ledger: Vec::new(),
        };
        Self { case, newline: "\n", stand_in: None, last_line: None, open: Vec::new() }
    }

    fn line(&mut self, line: &str) -> Result<(), String> {
        if line == "|" || line.starts_with("| ") {
            self.text(line.get(GUTTER..).unwrap_or_default());
            return Ok(());
        }
        if line.trim_start_matches(['>', ' ']).starts_with('^') {
            return self.label(line);
        }
        if line.trim().is_empty() || line.starts_with('#') {
            return Ok(());
        }
        let (key, value) = line.split_once(':').ok_or_else(|| format!("cannot read {line:?}"))?;
        self.header(key, value.trim())
    }

    fn header(&mut self, key: &str, value: &str) -> Result<(), String> {
        match key {
            "kinds" => {
                for kind in value.split_whitespace() {
                    if !matches!(kind, "block" | "attribution" | "ledger") && MarkKind::from_name(kind).is_none() {
                        return Err(format!("no kind is named {kind:?}"));
                    }
                    self.case.kinds.insert(kind.into());
                }
            }
            "newline" if value == "crlf" => self.newline = "\r\n",
            "newline" if value == "cr" => self.newline = "\r",
            "stand-in" => {
                let (shown, meant) = value.split_once(" = U+").ok_or("expected: stand-in: ¤ = U+00AD")?;
                let meant = u32::from_str_radix(meant, 16).ok().and_then(char::from_u32).ok_or("no such character")?;
                self.stand_in = Some((shown.chars().next().ok_or("expected a character")?, meant));
            }
            "attribution" => self.case.attributions.push(properties(value, Some(ATTRIBUTION_KEYS))?),
            "ledger" => self.case.ledger.push(properties(value, Some(LEDGER_KEYS))?),
            _ => return Err(format!("no header is {key:?}: {value:?}")),
        }
        Ok(())
    }

    fn text(&mut self, line: &str) {
        let case = &mut self.case;
        if self.last_line.is_some() {
            case.text.push_str(self.newline);
        }
        let start = case.text.len() as u32;
        case.text.extend(line.chars().map(|c| self.stand_in.filter(|(shown, _)| *shown == c).map_or(c, |(_, m)| m)));
        self.last_line = Some(Span { start, end: case.text.len() as u32 });
    }

    fn label(&mut self, line: &str) -> Result<(), String> {
        let goes_on = line.starts_with('>');
        let column = line.find('^').expect("the caller saw one");
        let carets = line[column..].chars().take_while(|c| *c == '^').count();
        let rest = &line[column + carets..];
        let (unfinished, what) = rest.strip_prefix('>').map_or((false, rest), |rest| (true, rest));
        let mut label = label(what.trim())?;
        let line_span = self.last_line.ok_or("a label before any text")?;
        let at = |column: usize| {
            let in_line = column.checked_sub(GUTTER).ok_or("a label in the gutter")?;
            let text = &self.case.text[line_span.start as usize..line_span.end as usize];
            let mut bounds = text.char_indices().map(|(i, _)| i).chain([text.len()]);
            bounds.nth(in_line).map(|i| line_span.start + i as u32).ok_or("a label runs over the end of its line")
        };
        label.span = Span { start: at(column)?, end: at(column + carets)? };
        if goes_on {
            let same = |open: &Label| open.kind == label.kind && open.of_type == label.of_type;
            let i = self.open.iter().position(same).ok_or("nothing of this name began on an earlier line")?;
            label.span.start = self.open[i].span.start;
            label.fields = self.open.remove(i).fields;
        }
        match (unfinished, label.kind.strip_prefix('!').map(str::to_owned)) {
            (true, _) => self.open.push(label),
            (false, Some(kind)) => self.case.forbidden.push(Label { kind, ..label }),
            (false, None) => self.case.expected.push(label),
        }
        Ok(())
    }

    fn finish(self) -> Result<Case, String> {
        let case = self.case;
        let problem = |what: &str| Err(format!("{}: {what}", case.title));
        if !self.open.is_empty() {
            return problem("a label goes on and never ends");
        }
        if self.last_line.is_none() {
            return problem("no text");
        }
        let says_something = !case.kinds.is_empty() || !case.expected.is_empty() || !case.forbidden.is_empty();
        if !says_something && case.attributions.is_empty() && case.ledger.is_empty() {
            return problem("nothing is expected");
        }
        Ok(case)
    }
}

fn label(what: &str) -> Result<Label, String> {
    let (name, fields) = what.split_once(' ').unwrap_or((what, ""));
    let (kind, of_type) = name.split_once('.').map_or((name, None), |(kind, of_type)| (kind, Some(of_type)));
    let bare = kind.strip_prefix('!').unwrap_or(kind);
    let known = match (bare, of_type) {
        ("block", of_type) => of_type.is_none_or(|name| BlockKind::from_name(name).is_some()),
        (kind, of_type) => MarkKind::from_name(kind)
            .is_some_and(|kind| of_type.is_none_or(|name| MarkType::from_names(kind, name).is_some())),
    };
    if !known {
        return Err(format!("no kind or type is named {name:?}"));
    }
    let fields = properties(fields, None)?;
    Ok(Label { span: Span { start: 0, end: 0 }, kind: kind.into(), of_type: of_type.map(Into::into), fields })
}

/// Reads pairs like `key=word`; several words stand in backticks, words with backticks in ‹ ›.
fn properties(text: &str, keys: Option<&[&str]>) -> Result<Properties, String> {
    let mut properties = Properties::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (key, value) = rest.split_once('=').ok_or_else(|| format!("expected key=value in {rest:?}"))?;
        if keys.is_some_and(|keys| !keys.contains(&key)) {
            return Err(format!("no property is named {key:?}"));
        }
        let close = if value.starts_with('`') {
            Some('`')
        } else if value.starts_with('‹') {
            Some('›')
        } else {
            None
        };
        let (value, after) = if let Some(close) = close {
            let inside = &value[value.chars().next().map_or(0, char::len_utf8)..];
            inside.split_once(close).ok_or_else(|| format!("no {close} ends {value:?}"))?
        } else {
            value.split_once(' ').unwrap_or((value, ""))
        };
        properties.push((key.into(), value.into()));
        rest = after.trim_start();
    }
    Ok(properties)
}
