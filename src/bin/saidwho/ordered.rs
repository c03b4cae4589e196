//! Work done in parallel, results in order, and only a bounded number of them under way.
//!
//! A reading thread hands out one item after another; workers take them; results wait in the order of the items.
//! Each result has a place of its own in a bounded queue, so one slow item holds up the reader instead of letting
//! the queue grow.

use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// The results, in order.
pub(crate) struct Ordered<T> {
    places: Receiver<Receiver<T>>,
}

/// Applies `work` to every item on `jobs` threads.
pub(crate) fn in_order<I, T>(
    items: impl Iterator<Item = I> + Send + 'static,
    jobs: usize,
    work: impl Fn(I) -> T + Send + Sync + 'static,
) -> Ordered<T>
where
    I: Send + 'static,
    T: Send + 'static,
{
    let (place, places) = sync_channel::<Receiver<T>>(2 * jobs);
    let (task, tasks) = sync_channel::<(I, SyncSender<T>)>(jobs);
    let tasks = Arc::new(Mutex::new(tasks));
    let work = Arc::new(work);
    for _ in 0..jobs {
        let (tasks, work) = (Arc::clone(&tasks), Arc::clone(&work));
        thread::spawn(move || {
            loop {
                let next = tasks.lock().unwrap_or_else(PoisonError::into_inner).recv();
                let Ok((item, result)) = next else { break };
                // Nobody waits any more where the output has ended early.
                let _ = result.send(work(item));
            }
        });
    }
    thread::spawn(move || {
        for item in items {
            let (result, waiting) = sync_channel(1);
            if place.send(waiting).is_err() || task.send((item, result)).is_err() {
                break;
            }
        }
    });
    Ordered { places }
}

impl<T> Ordered<T> {
    /// The next result; calls `idle` once if it has to be waited for.
    pub(crate) fn next(&mut self, mut idle: impl FnMut()) -> Option<T> {
        let place = match self.places.try_recv() {
            Ok(place) => place,
            Err(TryRecvError::Disconnected) => return None,
            Err(TryRecvError::Empty) => {
                idle();
                self.places.recv().ok()?
            }
        };
        let result = place.try_recv().or_else(|_| {
            idle();
            place.recv()
        });
        Some(result.expect("a worker answers every task that it takes"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    #[test]
    fn results_keep_the_order_of_the_items() {
        let mut results = in_order(0..500_u64, 7, |n| {
            thread::sleep(Duration::from_micros(n * 7919 % 300));
            n * 2
        });
        let mut all = Vec::new();
        while let Some(result) = results.next(|| ()) {
            all.push(result);
        }
        assert_eq!(all, (0..500).map(|n| n * 2).collect::<Vec<_>>());
    }

    #[test]
    fn a_reader_never_runs_far_ahead() {
        let read = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&read);
        let items = (0..10_000).inspect(move |_| {
            counted.fetch_add(1, Ordering::SeqCst);
        });
        let mut results = in_order(items, 3, |n| n);
        assert_eq!(results.next(|| ()), Some(0));
        thread::sleep(Duration::from_millis(50));
        assert!(read.load(Ordering::SeqCst) < 20, "{read:?} items were read for one result");
    }
}
