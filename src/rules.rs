//! The ids of the rules that made marks, each kept once: tens of thousands of marks come from some hundred rules.

use std::collections::HashSet;
use std::sync::Arc;

/// The ids that were asked for so far.
#[derive(Debug, Default)]
pub(crate) struct Rules {
    ids: HashSet<Arc<str>>,
}

impl Rules {
    /// The one copy of an id.
    pub(crate) fn id(&mut self, id: &str) -> Arc<str> {
        if let Some(known) = self.ids.get(id) {
            return Arc::clone(known);
        }
        let new: Arc<str> = id.into();
        self.ids.insert(Arc::clone(&new));
        new
    }
}
