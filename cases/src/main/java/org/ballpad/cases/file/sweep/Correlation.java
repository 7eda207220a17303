package org.ballpad.cases.file.sweep;

import org.ballpad.cases.file.tree.Tree;

/// Two varied numbers that rise and fall together.
///
/// @param one name of the first
/// @param other name of the second
/// @param rank Spearman's rank correlation, above -1 and below 1
/// @param at where it is written
public record Correlation(String one, String other, double rank, Tree at) {}
