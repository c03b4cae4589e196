//! Scores as sections of rows: a heading, then lines of a label and its values. The form of the snapshot.

use std::fmt;

/// What was measured on one set of articles in one way.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Section {
    /// One line.
    pub(crate) title: String,
    pub(crate) rows: Vec<Row>,
}

/// A label without white space, unique in its section, and what stands beside it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) label: String,
    pub(crate) values: String,
}

impl Section {
    pub(crate) fn new(title: String) -> Self {
        Self { title, rows: Vec::new() }
    }

    #[must_use]
    pub(crate) fn row(mut self, label: impl Into<String>, values: impl fmt::Display) -> Self {
        self.rows.push(Row { label: label.into(), values: values.to_string() });
        self
    }
}

/// Marks the line of a title.
const TITLE: &str = "## ";

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{TITLE}{}", self.title)?;
        self.rows.iter().try_for_each(|row| writeln!(f, "{row}"))
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:18} {}", self.label, self.values)
    }
}

/// The sections of a text that was made of them. What stands before the first is passed over.
pub(crate) fn parse(text: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix(TITLE) {
            sections.push(Section::new(title.to_owned()));
        } else if let Some(section) = sections.last_mut()
            && let Some((label, values)) = line.split_once(' ')
        {
            section.rows.push(Row { label: label.to_owned(), values: values.trim_start().to_owned() });
        }
    }
    sections
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back() {
        let one = Section::new("news, all, 2 articles: spans".to_owned())
            .row("hedge", "gold 3")
            .row("a_very_long_label_of_a_row", 4);
        let two = Section::new("news, all, 2 articles: errors".to_owned()).row("hedge", "missed   0");
        assert_eq!(parse(&format!("preface\n\n{one}\n{two}")), [one, two]);
    }
}
