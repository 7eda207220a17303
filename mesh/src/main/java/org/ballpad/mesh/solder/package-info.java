/// Which shape does molten solder take?
///
/// In reading order: [org.ballpad.mesh.solder.Joint] is the answer,
/// [org.ballpad.mesh.solder.Liquid] the solder, [org.ballpad.mesh.solder.Dome] its surface over
/// filled recesses, [org.ballpad.mesh.solder.Bridge] the joint between a wafer and a board.
/// [org.ballpad.mesh.solder.Cap] is the closed form of a dome over a disc; with weight or with a
/// board, a `Meridian` is integrated and `Shooting` finds where it has to start: `Sessile` over a
/// disc, `Ridge` in planar sections, `Barrel` between two discs.
///
/// Takes a [org.ballpad.mesh.section.Landscape] and what is wettable in it. Left out: shapes
/// without symmetry, shear of the board, boards in planar sections, and everything after the solder
/// is solid.
package org.ballpad.mesh.solder;
