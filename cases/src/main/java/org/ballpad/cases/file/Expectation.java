package org.ballpad.cases.file;

import org.ballpad.cases.file.tree.DisplayUnit;

/// A number that a result must have, as far as its tolerance goes: what `ballpad verify` checks.
///
/// @param key as in the file: `VARIANT.RESULT`, or `RESULT` in a case without variants
/// @param result name of the result
/// @param value the number, in `unit`
/// @param tolerance largest difference, in `unit`
/// @param unit what the result is shown in
/// @param why where the number comes from, and why the tolerance is what it is
public record Expectation(
    String key, String result, double value, double tolerance, DisplayUnit unit, String why) {}
