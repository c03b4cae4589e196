//! The literate cases of `tests/cases`: texts with labels under them that say what must be found, one file a topic.
//! `tests/cases/README.md` is the format; `tests/cases_not_yet.txt` lists the cases that are not right yet.

mod literate;
mod not_yet;
#[path = "literate/parse.rs"]
mod parse;

use std::path::Path;

use literate::verdict;
use saidwho::{Options, analyze};

#[test]
fn cases() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .expect("tests/cases is a folder")
        .map(|entry| entry.expect("its entries can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    files.sort();
    let mut outcomes = Vec::new();
    for path in &files {
        let topic = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let file = std::fs::read_to_string(path).expect("a file of cases is UTF-8");
        let cases = parse::parse(&file).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()));
        for case in cases {
            let failure = verdict::failure(&case, &analyze(&case.text, &Options::default()));
            outcomes.push(not_yet::Outcome { id: format!("{topic}: {}", case.title), failure });
        }
    }
    assert!(outcomes.len() >= 120, "only {} cases were read", outcomes.len());
    not_yet::check("tests/cases_not_yet.txt", &outcomes);
}

mod harness {
    //! That the harness itself sees a lie.

    use saidwho::Analysis;
    use saidwho::analysis::{Attribution, AttributionId, Block, Mark, MarkId, Source, SourceId};
    use saidwho::taxonomy::{
        AttributionKind, BlockKind, CueType, FieldValue, Fields, HedgeType, MarkType, QuoteType, SourceType,
    };
    use saidwho::{Options, Span, analyze};

    use crate::literate::{Case, verdict};
    use crate::parse;

    const CASE: &str = "\
--- A quote and its tag
kinds: quote hedge block attribution
| “It may
  ^^^^^^^> quote.direct
  ^^^^^^^> block.paragraph
      ^^^ hedge.modal in-quote=yes strength=`very high`
| rain 🎉,” she said.
> ^^^^^^^^ quote.direct
> ^^^^^^^^^^^^^^^^^^ block.paragraph
           ^^^ !source
               ^^^^ cue.neutral
attribution: kind=direct source=none cue=`said` content=`“It … ,”` speaker=‹Ada `Lund›
";

    fn case() -> Case {
        parse::parse(CASE).expect("the case can be read").remove(0)
    }

    fn mark(id: u32, span: (u32, u32), mark_type: MarkType) -> Mark {
        Mark {
            id: MarkId(id),
            span: Span { start: span.0, end: span.1 },
            mark_type,
            block: 0,
            in_quote: true,
            confidence: 1.0.into(),
            rule: "test".into(),
            fields: Fields::from([("strength".into(), FieldValue::One("very high".into()))]),
            duplicate_of: None,
        }
    }

    /// The analysis that the case describes.
    fn right(text: &str) -> Analysis {
        let at = |words: &str| text.find(words).map(|i| (i as u32, (i + words.len()) as u32)).expect("in the text");
        let mut analysis = analyze("", &Options::default());
        analysis.blocks.push(Block { span: Span { start: 0, end: text.len() as u32 }, kind: BlockKind::Paragraph });
        analysis.marks = vec![
            mark(1, (0, at(",”").1), MarkType::Quote(QuoteType::Direct)),
            mark(2, at("may"), MarkType::Hedge(HedgeType::Modal)),
            mark(3, at("said"), MarkType::Cue(CueType::Neutral)),
        ];
        analysis.attributions.push(Attribution {
            id: AttributionId(1),
            source: None,
            cue: Some(MarkId(3)),
            content: vec![MarkId(1)],
            kind: AttributionKind::Direct,
            speaker: Some(SourceId(1)),
            relayed_by: Vec::new(),
            confidence: 1.0,
        });
        analysis.sources.push(Source {
            id: SourceId(1),
            name: "Ada `Lund".into(),
            source_type: SourceType::NamedPerson,
            mentions: Vec::new(),
            attributions: Vec::new(),
            quoted_words: 0,
            share_of_quoted_words: 0.0,
            anonymity_reason: None,
        });
        analysis
    }

    #[test]
    fn what_is_right_passes() {
        let case = case();
        assert_eq!(case.text, "“It may\nrain 🎉,” she said.");
        assert_eq!(verdict::failure(&case, &right(&case.text)), None);
    }

    #[test]
    fn every_lie_is_seen() {
        let case = case();
        let lies: [fn(&mut Analysis); 10] = [
            |a| a.marks[0].span.end -= 3,
            |a| a.marks[1].mark_type = MarkType::Hedge(HedgeType::Hearsay),
            |a| a.marks[1].in_quote = false,
            |a| a.marks[1].fields.clear(),
            |a| a.marks.truncate(2),
            |a| a.marks.push(mark(4, (0, 3), MarkType::Quote(QuoteType::Scare))),
            |a| a.marks.push(mark(4, (24, 27), MarkType::Source(SourceType::Pronoun))),
            |a| a.blocks.clear(),
            |a| a.attributions.push(a.attributions[0].clone()),
            |a| a.sources[0].name = "Ada".into(),
        ];
        for (i, lie) in lies.into_iter().enumerate() {
            let mut analysis = right(&case.text);
            lie(&mut analysis);
            assert!(verdict::failure(&case, &analysis).is_some(), "lie {i} was believed");
        }
    }

    #[test]
    fn what_is_not_asked_for_is_free() {
        let case = case();
        let mut analysis = right(&case.text);
        analysis.marks.push(mark(4, (0, 3), MarkType::Source(SourceType::Pronoun)));
        assert_eq!(verdict::failure(&case, &analysis), None);
    }

    #[test]
    fn a_slip_of_the_pen_is_named() {
        for (file, problem) in [
            ("no case", "line 1"),
            ("--- a\n", "no text"),
            ("--- a\n| b\n", "nothing is expected"),
            ("--- a\n| b\n  ^^ quote\n", "runs over"),
            ("--- a\n| b\n  ^ qoute\n", "no kind or type"),
            ("--- a\n| b\n  ^ quote.byline\n", "no kind or type"),
            ("--- a\n| b\n  ^> quote\n", "never ends"),
            ("--- a\nkinds: qoute\n| b\n", "no kind is named"),
            ("--- a\nkinds: quote\n| b\nattribution: sauce=b\n", "no property"),
        ] {
            let answer = parse::parse(file).expect_err(file);
            assert!(answer.contains(problem), "{file:?}: {answer}");
        }
    }

    #[test]
    fn characters_that_nobody_sees_have_a_stand_in() {
        let file = "--- a\nnewline: crlf\nstand-in: ¤ = U+00AD\n| re¤port\n  ^^^^^^^ hedge\n| edly\n";
        let case = parse::parse(file).expect("the case can be read").remove(0);
        assert_eq!(case.text, "re\u{ad}port\r\nedly");
        assert_eq!(case.expected[0].span.of(&case.text), "re\u{ad}port");
    }
}
