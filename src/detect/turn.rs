//! Turns of a conversation: `A: It was cold.`, `LUND: Nobody told the crew.`
//!
//! The layout says who speaks. [`conversation`] alone decides what is a turn, once a document; the turns without quotation
//! marks are [`quotations`], as exact as those between marks, `tag` makes attributions of those with a name, and `link`
//! types the marked quotes that stand behind a label.
//!
//! Questions and answers are told by their letters, or by a name that only asks and is answered: the questions are the
//! outlet's own and no quotations. Other labels count where they make a conversation: at least two of them, in capitals
//! or with a name that comes back. A label in capitals alone counts where a quotation stands behind it.
//!
//! A turn goes on in the paragraphs behind it that have no label, where most of the text is turns. Some outlets label the
//! first question and the first answer only: then a paragraph that ends with "?" is a question, and another an answer.
//!
//! ```
//! use saidwho::detect::turn;
//! use saidwho::text::Document;
//!
//! let document = Document::new("ORTH: We knew.\n\nLUND: Nobody told us.");
//! let turns = turn::conversation(&document, &[], &vec![false; document.tokens.len()]);
//! let words: Vec<&str> = turns.iter().map(|turn| document.span(turn.words).of(document.text)).collect();
//! assert_eq!(words, ["We knew.", "Nobody told us."]);
//! ```

use std::collections::BTreeMap;

use super::Finding;
use super::quote::Quote;
use crate::taxonomy::{Fields, MarkType, QuoteType};
use crate::text::{Document, Shape, TokenKind, TokenRange};

/// How many tokens a label may have.
const LONGEST: usize = 8;

/// What one speaker says before the next does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The label with its colon or stop.
    pub label: TokenRange,
    /// The words behind it.
    pub words: TokenRange,
    /// [`QuoteType::Interview`] or [`QuoteType::Transcript`].
    pub format: QuoteType,
    /// Whether it is a question of an interview.
    pub asks: bool,
    /// Whether the label is a name rather than a letter.
    pub named: bool,
    /// Whether it goes on with what the speaker of the same label said before: its words have no label of their own.
    pub goes_on: bool,
}

impl Turn {
    /// The tokens of the name.
    pub fn name(&self) -> TokenRange {
        TokenRange { end: self.label.end - 1, ..self.label }
    }

    /// The rule that says what its words are.
    pub fn rule(&self) -> &'static str {
        if self.format == QuoteType::Interview { "quote/question-and-answer" } else { "quote/transcript" }
    }
}

/// The turns that are quotations and that no marks show, in order.
pub fn quotations(document: &Document<'_>, turns: &[Turn], quotes: &[Quote]) -> Vec<Finding> {
    let is_marked = |words: TokenRange| {
        let at = quotes.partition_point(|quote| quote.tokens.end <= words.start);
        quotes.get(at).is_some_and(|quote| quote.tokens.overlaps(words))
    };
    let quotation = |turn: &Turn| {
        let mark_type = MarkType::Quote(turn.format);
        Finding::found(document.span(turn.words), mark_type, 1.0, turn.rule().into(), Fields::new())
    };
    turns.iter().filter(|turn| !turn.asks && !is_marked(turn.words)).map(quotation).collect()
}

/// The turns of a document in order. `closed` says which tokens lie in credits or furniture.
pub fn conversation(document: &Document<'_>, quotes: &[Quote], closed: &[bool]) -> Vec<Turn> {
    let lines = lines(document, closed);
    let asked = lines.iter().any(|line| line.asks(document));
    let by_name = Names::of(document, &lines);
    let mut turns: Vec<Turn> = Vec::new();
    // The paragraph of the last turn with a name.
    let mut last = None;
    for line in &lines {
        let turn = |format, asks, named| {
            let Line { label, words, .. } = *line;
            Turn { label, words, format, asks, named, goes_on: false }
        };
        let marked = || quotes.binary_search_by_key(&line.words.start, |quote| quote.tokens.start).is_ok();
        if !is_speaker(document, line) {
            continue;
        }
        if line.is_letter(document) {
            if asked || marked() {
                turns.push(turn(QuoteType::Interview, line.asks(document), false));
            }
            continue;
        }
        let shouts = shouts(document, line.label);
        let answers = last.is_some_and(|last| last + 1 == line.paragraph);
        let counts = match by_name.talk {
            Talk::None => shouts && marked(),
            Talk::Transcript => shouts || by_name.comes_back(document, line) || answers,
            Talk::Interview => by_name.asks(document, line) || by_name.comes_back(document, line) || answers,
        };
        if counts {
            last = Some(line.paragraph);
            let interview = by_name.talk == Talk::Interview;
            let format = if interview { QuoteType::Interview } else { QuoteType::Transcript };
            turns.push(turn(format, interview && by_name.asks(document, line), true));
        }
    }
    let free = Free { document, closed, lines: &lines };
    if by_name.talk == Talk::Interview && turns.len() == 2 { free.answers(turns) } else { free.between(turns) }
}

/// The paragraphs without a label.
struct Free<'a> {
    document: &'a Document<'a>,
    closed: &'a [bool],
    lines: &'a [Line],
}

impl Free<'_> {
    /// The turns, and the paragraphs between them as what their speakers went on to say: in a text of many turns.
    fn between(&self, turns: Vec<Turn>) -> Vec<Turn> {
        const FEWEST_TURNS: usize = 6;
        const MOST_PARAGRAPHS: usize = 8;
        let paragraphs = || self.document.paragraphs.iter().filter(|paragraph| self.is_said(paragraph.tokens)).count();
        if turns.len() < FEWEST_TURNS || turns.len() * 3 < paragraphs() {
            return turns;
        }
        let starts: Vec<usize> = turns.iter().map(|turn| self.paragraph(turn)).collect();
        let mut all = Vec::with_capacity(turns.len());
        for (at, turn) in turns.into_iter().enumerate() {
            all.push(turn);
            let next = starts.get(at + 1).copied().unwrap_or(0);
            let between = (starts[at] + 1)..next;
            let whole = |paragraph: usize| self.is_free(paragraph) || self.is_aside(paragraph);
            if between.len() <= MOST_PARAGRAPHS && between.clone().all(whole) {
                let said = between.filter(|&paragraph| self.is_free(paragraph));
                all.extend(said.map(|paragraph| self.more(turn, paragraph)));
            }
        }
        all
    }

    /// One question and one answer with labels, and the answers to the questions that follow without.
    fn answers(&self, turns: Vec<Turn>) -> Vec<Turn> {
        const FEWEST_QUESTIONS: usize = 2;
        let [question, answer] = turns[..] else { return turns };
        let first = self.paragraph(&answer) + 1;
        let asks = |paragraph: &usize| self.is_free(*paragraph) && self.ends_with(*paragraph, &["?"]);
        let questions: Vec<usize> = (first..self.document.paragraphs.len()).filter(asks).collect();
        let Some(&last) = questions.last().filter(|_| questions.len() >= FEWEST_QUESTIONS) else { return turns };
        if !question.asks || answer.asks {
            return turns;
        }
        let said = (first..last + 2).filter(|paragraph| !questions.contains(paragraph) && self.is_free(*paragraph));
        turns.iter().copied().chain(said.map(|paragraph| self.more(answer, paragraph))).collect()
    }

    fn more(&self, turn: Turn, paragraph: usize) -> Turn {
        Turn { words: self.document.paragraphs[paragraph].tokens, goes_on: true, ..turn }
    }

    fn paragraph(&self, turn: &Turn) -> usize {
        self.document.paragraph_of(turn.label.start as usize)
    }

    /// Whether a paragraph is of sentences and has no label: a heading is not.
    fn is_free(&self, paragraph: usize) -> bool {
        let Some(found) = self.document.paragraphs.get(paragraph) else { return false };
        let labelled = self.lines.binary_search_by_key(&paragraph, |line| line.paragraph).is_ok();
        let sentences = self.ends_with(paragraph, ENDS);
        sentences && !labelled && self.is_said(found.tokens) && !self.is_aside(paragraph)
    }

    /// "(Applause.)"
    fn is_aside(&self, paragraph: usize) -> bool {
        self.document.is_any(self.document.paragraphs[paragraph].tokens.start as usize, &["(", "["])
    }

    fn is_said(&self, tokens: TokenRange) -> bool {
        tokens.len() > 1 && !self.closed[tokens.start as usize]
    }

    fn ends_with(&self, paragraph: usize, marks: &[&str]) -> bool {
        ends_with(self.document, self.document.paragraphs[paragraph].tokens, marks)
    }
}

/// A paragraph with a label, or what follows a second label inside it.
#[derive(Clone, Copy, Debug)]
struct Line {
    paragraph: usize,
    label: TokenRange,
    words: TokenRange,
}

impl Line {
    fn name<'t>(&self, document: &Document<'t>) -> &'t str {
        document.span(TokenRange { end: self.label.end - 1, ..self.label }).of(document.text)
    }

    fn asks(&self, document: &Document<'_>) -> bool {
        self.label.len() == 2 && document.is_any(self.label.start as usize, &["q", "question"])
    }

    /// Whether the label is that of a question or an answer.
    fn is_letter(&self, document: &Document<'_>) -> bool {
        self.asks(document) || self.label.len() == 2 && document.is_any(self.label.start as usize, &["a", "answer"])
    }

    fn is_question(&self, document: &Document<'_>) -> bool {
        ends_with(document, self.words, &["?"])
    }
}

fn lines(document: &Document<'_>, closed: &[bool]) -> Vec<Line> {
    let mut lines = Vec::new();
    for (paragraph, tokens) in document.paragraphs.iter().map(|paragraph| paragraph.tokens).enumerate() {
        let found = label(document, tokens).or_else(|| stopped_letter(document, tokens));
        let Some(label) = found.filter(|label| !closed[label.start as usize]) else { continue };
        let mut line = Line { paragraph, label, words: TokenRange { start: label.end, ..tokens } };
        // "Q: Why? A: It was cold.": both in one paragraph.
        while line.is_letter(document)
            && let Some(next) = line.words.indices().skip(1).find(|&t| is_inner_letter(document, t, tokens))
        {
            lines.push(Line { words: TokenRange { end: next as u32, ..line.words }, ..line });
            line.label = TokenRange::new(next, next + 2);
            line.words.start = line.label.end;
        }
        lines.push(line);
    }
    lines
}

/// "Q." or "A." at the start of a paragraph; the stop is a token of its own.
fn stopped_letter(document: &Document<'_>, paragraph: TokenRange) -> Option<TokenRange> {
    let start = paragraph.start as usize;
    let stopped = paragraph.len() > 2
        && document.is_any(start, &["q", "a"])
        && document.tokens[start].is_capitalised()
        && document.is(start + 1, ".");
    stopped.then(|| TokenRange::new(start, start + 2))
}

/// Whether a token is the letter of a further turn: behind the end of a sentence, before a colon.
fn is_inner_letter(document: &Document<'_>, token: usize, paragraph: TokenRange) -> bool {
    document.is_any(token, &["q", "a"])
        && document.tokens[token].is_capitalised()
        && document.is(token + 1, ":")
        && token + 2 < paragraph.end as usize
        && (document.is_any(token - 1, &["?", ".", "!"]) || document.tokens[token - 1].kind == TokenKind::QuoteMark)
}

/// What the labels with a name make together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Talk {
    None,
    Transcript,
    Interview,
}

/// What is known of the names before colons.
struct Names<'t> {
    /// How often each stands there, and whether all its lines are questions.
    lines: BTreeMap<&'t str, (usize, bool)>,
    talk: Talk,
}

impl<'t> Names<'t> {
    fn of(document: &Document<'t>, lines: &[Line]) -> Self {
        let labelled: Vec<&Line> =
            lines.iter().filter(|line| !line.is_letter(document) && is_speaker(document, line)).collect();
        // "DW: Why? Lund: It was cold.": capitals of an outlet among names.
        let all_shout = labelled.iter().all(|line| shouts(document, line.label));
        let mut known: BTreeMap<&str, (usize, bool)> = BTreeMap::new();
        for line in &labelled {
            let (count, asks) = known.entry(line.name(document)).or_insert((0, true));
            *count += 1;
            *asks &= line.is_question(document) && !all_shout;
        }
        let twice = known.values().any(|&(count, _)| count > 1);
        // Somebody only asks, and another answers in the next paragraph.
        let answered = labelled.windows(2).any(|pair| {
            known[pair[0].name(document)].1
                && pair[0].paragraph + 1 == pair[1].paragraph
                && !pair[1].is_question(document)
        });
        let talk = if answered {
            Talk::Interview
        } else if labelled.len() > 1 && (twice || all_shout) {
            Talk::Transcript
        } else {
            Talk::None
        };
        Self { lines: known, talk }
    }

    fn comes_back(&self, document: &Document<'_>, line: &Line) -> bool {
        self.lines[line.name(document)].0 > 1
    }

    fn asks(&self, document: &Document<'_>, line: &Line) -> bool {
        self.lines[line.name(document)].1
    }
}

/// The label at the start of a paragraph with its colon: "Q:", "Lund:", "THE PRESIDENT:". A quotation mark may stand
/// before it.
pub fn label(document: &Document<'_>, paragraph: TokenRange) -> Option<TokenRange> {
    let marked = document.tokens[paragraph.start as usize].kind == TokenKind::QuoteMark;
    let start = paragraph.start as usize + usize::from(marked);
    let end = (paragraph.end as usize).min(start + LONGEST);
    let is_punct =
        |token: usize, mark: &str| document.tokens[token].kind == TokenKind::Punct && document.is(token, mark);
    let colon = (start + 1..end).find(|&token| is_punct(token, ":"))?;
    let found = TokenRange::new(start, colon + 1);
    // "MARA QUILL, REPORTER:"
    let comma = |token: usize| is_punct(token, ",") && shouts(document, found);
    let part = |token: usize| document.tokens[token].is_capitalised() || is_punct(token, ".") || comma(token);
    ((start..colon).all(part) && colon + 1 < paragraph.end as usize).then_some(found)
}

/// Whether a label stands in capitals.
fn shouts(document: &Document<'_>, label: TokenRange) -> bool {
    let mut words = label.indices().filter(|&token| document.tokens[token].kind == TokenKind::Word);
    words.all(|token| document.tokens[token].shape.has(Shape::ALL_CAPS))
}

/// Whether a label does not head a notice, a check of facts or the headline of another story.
fn is_speaker(document: &Document<'_>, line: &Line) -> bool {
    let said = line.is_letter(document) || shouts(document, line.label) || ends_with(document, line.words, ENDS);
    said && !line.label.indices().any(|token| is_head(document, token))
}

/// What a sentence ends with.
const ENDS: &[&str] = &[".", "!", "?", "…", "...", "—", "--"];

/// Whether the last token is one of these marks; quotation marks and brackets behind it do not count.
fn ends_with(document: &Document<'_>, tokens: TokenRange, marks: &[&str]) -> bool {
    let closes =
        |token: usize| document.tokens[token].kind == TokenKind::QuoteMark || document.is_any(token, &[")", "]"]);
    tokens.indices().rev().find(|&token| !closes(token)).is_some_and(|token| document.is_any(token, marks))
}

/// Whether a word heads a notice rather than names a speaker: "WHAT:", "NOTE:", "THE FACTS:", "Read:".
fn is_head(document: &Document<'_>, token: usize) -> bool {
    const HEADS: &[&str] = &[
        "after",
        "also",
        "before",
        "correction",
        "fact",
        "facts",
        "how",
        "listen",
        "more",
        "note",
        "notice",
        "now",
        "opinion",
        "photo",
        "read",
        "related",
        "see",
        "then",
        "update",
        "video",
        "warning",
        "watch",
        "what",
        "when",
        "where",
        "who",
        "why",
    ];
    document.is_any(token, HEADS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::detect::quote;

    fn found(text: &str) -> Vec<(&'static str, &str)> {
        let document = Document::new(text);
        let quotes = quote::quotes(&document, &[]);
        let turns = conversation(&document, &quotes, &vec![false; document.tokens.len()]);
        quotations(&document, &turns, &quotes)
            .iter()
            .map(|turn| (turn.mark_type.as_str(), turn.span.of(text)))
            .collect()
    }

    #[test]
    fn answers_are_quotations_and_questions_are_not() {
        assert_eq!(found("Q: Why?\n\nA: It was cold.\n\nQ: Who?"), [("interview", "It was cold.")]);
        assert_eq!(found("A: It was cold."), []);
    }

    #[test]
    fn names_in_capitals_or_names_that_come_back_make_a_conversation() {
        assert_eq!(found("ORTH: Yes.\n\nMR LUND: No."), [("transcript", "Yes."), ("transcript", "No.")]);
        assert_eq!(found("Orth: Yes.\n\nLund: No.\n\nOrth: Why?").len(), 3);
    }

    #[test]
    fn notes_and_notices_are_no_conversation() {
        for text in [
            "NOTE: bring tea.",
            "Tickets: Ten.\n\nDoors: Seven.",
            "WHAT: A fair.\n\nWHEN: May 3.",
            "Norla: A bridge of sighs\n\nIt fell.\n\nNorla: Who paid for it",
            "Read: The ferry war.\n\nIt fell.\n\nRead: The bridge war.",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn a_name_that_only_asks_makes_an_interview() {
        let answers = [("interview", "Never."), ("interview", "Once.")];
        assert_eq!(found("Echo: When?\n\nLund: Never.\n\nEcho: Why not?\n\nLund: Once."), answers);
        assert_eq!(found("ND: When?\n\nLund: Never.\n\nND: Why not?\n\nLund: Once."), answers);
        assert_eq!(found("ORTH: Why?\n\nLUND: No."), [("transcript", "Why?"), ("transcript", "No.")]);
        assert_eq!(found("When: Monday?\n\nDoors: Seven."), []);
    }

    #[test]
    fn a_label_may_hold_an_office() {
        assert_eq!(found("ORTH: Yes.\n\nJO LUND, REPORTER: No.").len(), 2);
        assert_eq!(found("Orth: Yes.\n\nLund, Norla: No.").len(), 0);
    }

    #[test]
    fn a_turn_goes_on_where_most_of_the_text_is_turns() {
        let turns =
            "ORTH: Why?\n\nLUND: It was cold.\n\nVery cold.\n\n(Laughter.)\n\nORTH: And then?\n\nLUND: Then it froze.";
        let long = format!("{turns}\n\n{turns}\n\nThe hall was full.");
        assert_eq!(found(&long).iter().filter(|(_, words)| *words == "Very cold.").count(), 2);
        assert_eq!(found(&long).len(), 10);
        assert_eq!(found(&long.replace("(Laughter.)", "The weather")).len(), 8);
        assert_eq!(found(turns).len(), 4);
    }

    #[test]
    fn an_interview_may_label_its_first_pair_only() {
        let text = "Echo: When?\n\nLund: Never.\n\nAnd why?\n\nIt was cold.\n\nWho knew?\n\nWe did.\n\nIt rained on.";
        assert_eq!(found(text), [("interview", "Never."), ("interview", "It was cold."), ("interview", "We did.")]);
        assert_eq!(found("Echo: When?\n\nLund: Never.\n\nAnd why?\n\nIt was cold.").len(), 1);
    }

    #[test]
    fn question_and_answer_may_share_a_paragraph() {
        assert_eq!(found("Q: Why? A: It was cold."), [("interview", "It was cold.")]);
        assert_eq!(found("Q. Why?\n\nA. It was cold."), [("interview", "It was cold.")]);
        assert_eq!(found("Question: Why?\n\nAnswer: It was cold."), [("interview", "It was cold.")]);
        assert_eq!(found("Q: quarter; A: annual"), []);
    }

    #[test]
    fn a_notice_in_a_transcript_is_no_turn() {
        assert_eq!(found("ORTH: Yes.\n\nTHE FACTS: He knew.\n\nORTH: No.\n\nTHE FACTS: He did.").len(), 2);
        assert_eq!(found("ORTH: Yes.\n\nLUND: No.\n\nNOTE: It was edited.").len(), 2);
    }

    #[test]
    fn lines_with_marks_are_left_to_them() {
        assert_eq!(found("Q: Why?\n\nA: \"It was cold.\""), []);
    }
}
