package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.section.Partition;

/// The cross-section after one step.
///
/// @param step index of the step, from 0
/// @param id id of the step, or its type where it has none
/// @param partition what stands then
/// @param waiting solder that has been put on and has no shape yet
public record Snapshot(int step, String id, Partition partition, List<Wafer.Deposited> waiting) {}
