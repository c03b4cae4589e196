//! The WebAssembly module with a meter in it: the global `instructions` counts what has run.
//!
//! Times on a busy machine lie; a count of instructions is the same on every machine and in every run, so that a test of
//! it cannot fail by chance. Every stretch of code without a branch adds its length to the meter before it runs; what
//! copies or fills memory costs an instruction more for every eight bytes.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use walrus::ir::{BinaryOp, Binop, Const, GlobalGet, GlobalSet, Instr, InstrSeqId, LocalTee, UnaryOp, Unop, Value};
use walrus::{ConstExpr, GlobalId, LocalFunction, LocalId, Module, ValType};

use crate::step::Outcome;
use crate::{fresh, places};

/// The variable that tells the tests in Node where it is.
pub(crate) const VARIABLE: &str = "SAIDWHO_METERED";

/// The module with the meter.
pub(crate) fn path() -> PathBuf {
    places::target().join("metered.wasm")
}

/// Makes the module with the meter, and says where it is.
pub(crate) fn run() -> Result<()> {
    build()?;
    println!("{}", path().display());
    Ok(())
}

/// Puts the meter into the module as published.
pub(crate) fn build() -> Result<Outcome> {
    let inputs = [places::at(places::WASM), places::at("xtask/src/metered.rs")];
    fresh::unless_fresh("metered", &inputs, "", &[path()], || {
        let mut module = Module::from_file(&inputs[0]).context("no module yet; run `cargo xtask build`")?;
        let zero = ConstExpr::Value(Value::I64(0));
        let meter = module.globals.add_local(ValType::I64, true, false, zero);
        module.exports.add("instructions", meter);
        let length = module.locals.add(ValType::I32);
        for (_, function) in module.funcs.iter_local_mut() {
            let mut blocks = vec![function.entry_block()];
            while let Some(block) = blocks.pop() {
                inside(function, block, &mut blocks);
                let code = std::mem::take(&mut function.block_mut(block).instrs);
                let code = code.into_iter().map(|(instruction, _)| instruction).collect();
                let metered = metered(code, meter, length);
                function.block_mut(block).instrs =
                    metered.into_iter().map(|instruction| (instruction, walrus::ir::InstrLocId::default())).collect();
            }
        }
        module.emit_wasm_file(path())
    })
}

/// The blocks that stand in a block.
fn inside(function: &LocalFunction, block: InstrSeqId, blocks: &mut Vec<InstrSeqId>) {
    for (instruction, _) in &function.block(block).instrs {
        match instruction {
            Instr::Block(inner) => blocks.push(inner.seq),
            Instr::Loop(inner) => blocks.push(inner.seq),
            Instr::IfElse(inner) => blocks.extend([inner.consequent, inner.alternative]),
            Instr::TryTable(inner) => blocks.push(inner.seq),
            _ => {}
        }
    }
}

/// The code of a block, its stretches counted.
fn metered(code: Vec<Instr>, meter: GlobalId, length: LocalId) -> Vec<Instr> {
    let mut metered = Vec::with_capacity(2 * code.len());
    let mut stretch = Vec::new();
    let mut count = 0;
    for instruction in code {
        count += 1;
        if matches!(instruction, Instr::MemoryCopy(_) | Instr::MemoryFill(_)) {
            // The length lies on top of the stack, and stays there.
            stretch.push(LocalTee { local: length }.into());
            stretch.extend(add(
                meter,
                [
                    walrus::ir::LocalGet { local: length }.into(),
                    Unop { op: UnaryOp::I64ExtendUI32 }.into(),
                    Const { value: Value::I64(3) }.into(),
                    Binop { op: BinaryOp::I64ShrU }.into(),
                ],
            ));
        }
        let branches = matches!(
            instruction,
            Instr::Block(_)
                | Instr::Loop(_)
                | Instr::IfElse(_)
                | Instr::TryTable(_)
                | Instr::Br(_)
                | Instr::BrIf(_)
                | Instr::BrTable(_)
                | Instr::Return(_)
                | Instr::Unreachable(_)
        );
        stretch.push(instruction);
        if branches {
            metered.extend(add(meter, [Const { value: Value::I64(count) }.into()]));
            metered.append(&mut stretch);
            count = 0;
        }
    }
    if count > 0 {
        metered.extend(add(meter, [Const { value: Value::I64(count) }.into()]));
        metered.append(&mut stretch);
    }
    metered
}

/// Adds what an expression gives to the meter.
fn add<const N: usize>(meter: GlobalId, expression: [Instr; N]) -> impl Iterator<Item = Instr> {
    let before = std::iter::once(GlobalGet { global: meter }.into());
    let after = [Binop { op: BinaryOp::I64Add }.into(), GlobalSet { global: meter }.into()];
    before.chain(expression).chain(after)
}
