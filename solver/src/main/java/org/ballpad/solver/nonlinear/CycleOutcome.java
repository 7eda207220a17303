package org.ballpad.solver.nonlinear;

import java.io.Serializable;

/// How a repeated cycle ended.
///
/// @param cycles number of cycles that the body has been through, skipped ones included
/// @param skipped number of cycles over which its state was extrapolated
/// @param change what the last computed cycle differs by from the one before it
/// @param isSaturated whether that is less than was asked for; false where nothing was
/// @param error what the works of cycles after a leap have differed by from those expected, added
///   up
public record CycleOutcome(
    int cycles, int skipped, CycleChange change, boolean isSaturated, double error)
    implements Serializable {}
