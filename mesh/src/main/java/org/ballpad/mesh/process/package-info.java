/// What does each process step make of the wafer?
///
/// In reading order: [org.ballpad.mesh.process.ProcessStep] lists the steps, one record each, with
/// their keys; [org.ballpad.mesh.process.Process] checks and runs them;
/// [org.ballpad.mesh.process.Wafer] is what a step gets and gives, [org.ballpad.mesh.process.Bench]
/// what it works with. [org.ballpad.mesh.process.Places] looks back on a whole process: what stood
/// where before, and what took its place.
///
/// Areas come from [org.ballpad.mesh.section], the shape of molten solder from
/// [org.ballpad.mesh.solder]. Materials are names, of which a step asks only
/// [org.ballpad.mesh.process.ProcessTraits]. Left out: stress, meshes, and the file that the steps
/// are written in.
package org.ballpad.mesh.process;
