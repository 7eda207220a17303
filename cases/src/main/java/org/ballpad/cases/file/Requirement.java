package org.ballpad.cases.file;

import org.ballpad.cases.file.tree.DisplayUnit;
import org.ballpad.cases.file.tree.Relation;

/// A limit that a result must keep: `life: ">= 1000 cycles"`.
///
/// @param key as in the file: `RESULT` for every variant, `VARIANT.RESULT` for one
/// @param result name of the result
/// @param relation on which side of the limit it must be
/// @param limit the limit, in `unit`
/// @param unit what the result is shown in
/// @param text the requirement as written
public record Requirement(
    String key, String result, Relation relation, double limit, DisplayUnit unit, String text) {}
