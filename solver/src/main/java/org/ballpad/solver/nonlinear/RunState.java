package org.ballpad.solver.nonlinear;

import java.io.Serializable;
import org.ballpad.solver.CellSweep;
import org.ballpad.solver.StateField;

/// All that changes as a body goes through its history, but for the laws of its regions.
///
/// @param x one number for each equation
/// @param u displacement, um
/// @param points strain and stress
/// @param memory what the material remembers
/// @param cycles what the last cycles have done
/// @param kelvin temperature, K
/// @param load factor of the loads
/// @param seconds time, s
/// @param work work dissipated so far, pJ
/// @param mostWork the most work of a ramp so far, pJ
/// @param largestStress largest stress so far, MPa
/// @param largestForce what forces out of balance are measured by
record RunState(
    double[] x,
    double[] u,
    CellSweep.Points points,
    StateField.Copy memory,
    CycleRecord.Marks cycles,
    double kelvin,
    double load,
    double seconds,
    double work,
    double mostWork,
    double largestStress,
    double largestForce)
    implements Serializable {}
