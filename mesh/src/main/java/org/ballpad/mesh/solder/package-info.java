/// Which shape does molten solder take?
///
/// In reading order: [org.ballpad.mesh.solder.Joint] is the answer, a
/// [org.ballpad.mesh.solder.Dome] over filled recesses; [org.ballpad.mesh.solder.Cap] the closed
/// form of a dome over a disc.
///
/// Takes a [org.ballpad.mesh.section.Landscape] and what is wettable in it. Left out: gravity, free
/// contact lines, joints with two ends, and everything after the solder is solid.
package org.ballpad.mesh.solder;
