//! Sequences of labels as a graph of states, in which equal ends are shared.

use std::collections::{BTreeMap, HashMap};

/// The label of an edge that leads to no state but accepts an entry.
pub(super) const ACCEPT: u16 = u16::MAX;

#[derive(Default)]
struct Node {
    next: BTreeMap<u16, usize>,
    accepts: Vec<u16>,
}

/// A tree of label sequences.
pub(super) struct Trie {
    nodes: Vec<Node>,
}

/// The states of a finished graph. Its root is the last one.
pub(super) struct Graph {
    /// Index of the first edge of each state, and behind the last the number of edges.
    pub(super) states: Vec<u16>,
    /// Label and target. Sorted by label within a state.
    pub(super) edges: Vec<(u16, u16)>,
}

impl Default for Trie {
    fn default() -> Self {
        Self { nodes: vec![Node::default()] }
    }
}

impl Trie {
    /// Adds a sequence that accepts an entry.
    pub(super) fn add(&mut self, labels: impl IntoIterator<Item = u16>, entry: u16) {
        let mut at = 0;
        for label in labels {
            let known = self.nodes[at].next.get(&label).copied();
            at = known.unwrap_or_else(|| {
                self.nodes.push(Node::default());
                let new = self.nodes.len() - 1;
                self.nodes[at].next.insert(label, new);
                new
            });
        }
        if !self.nodes[at].accepts.contains(&entry) {
            self.nodes[at].accepts.push(entry);
        }
    }

    /// The graph of the tree.
    pub(super) fn graph(&self) -> Result<Graph, String> {
        let mut graph = Graph { states: Vec::new(), edges: Vec::new() };
        let mut known = HashMap::new();
        self.settle(0, &mut graph, &mut known);
        graph.states.push(graph.edges.len() as u16);
        if graph.edges.len() > usize::from(u16::MAX) || graph.states.len() > usize::from(ACCEPT) {
            return Err("the lexicon has outgrown 16 bits".to_owned());
        }
        Ok(graph)
    }

    fn settle(&self, node: usize, graph: &mut Graph, known: &mut HashMap<Vec<(u16, u16)>, u16>) -> u16 {
        let node = &self.nodes[node];
        let mut edges: Vec<(u16, u16)> =
            node.next.iter().map(|(&label, &next)| (label, self.settle(next, graph, known))).collect();
        edges.extend(node.accepts.iter().map(|&entry| (ACCEPT, entry)));
        if let Some(&state) = known.get(&edges) {
            return state;
        }
        let state = graph.states.len() as u16;
        graph.states.push(graph.edges.len() as u16);
        graph.edges.extend(&edges);
        known.insert(edges, state);
        state
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_ends_are_shared() {
        let mut trie = Trie::default();
        trie.add([1, 3], 7);
        trie.add([2, 3], 7);
        let graph = trie.graph().unwrap();
        assert_eq!(graph.states, [0, 1, 2, 4]);
        assert_eq!(graph.edges, [(ACCEPT, 7), (3, 0), (1, 1), (2, 1)]);
    }
}
