package org.ballpad.mesh.process;

import org.ballpad.mesh.section.Partition;

/// The cross-section after one step.
///
/// @param step index of the step, from 0
/// @param id id of the step, or its type where it has none
/// @param partition what stands then
public record Snapshot(int step, String id, Partition partition) {}
