/// What does a cross-section consist of, and what can be done to its areas?
///
/// In reading order: [org.ballpad.mesh.section.Section] is the frame,
/// [org.ballpad.mesh.section.Partition] the regions in it and [org.ballpad.mesh.section.Arc] the
/// circles that their chords stand for. [org.ballpad.mesh.section.Grid] joins and cuts areas,
/// [org.ballpad.mesh.section.Landscape] finds the ambient and what borders on what,
/// [org.ballpad.mesh.section.Profile] what is seen from above. [org.ballpad.mesh.section.Growth],
/// [org.ballpad.mesh.section.LineOfSight], [org.ballpad.mesh.section.Levelling] and
/// [org.ballpad.mesh.section.Sweep] make new areas; [org.ballpad.mesh.section.Measures] takes
/// volumes and surfaces. [org.ballpad.mesh.section.ThinFilms] gives away what is too thin to be
/// meshed, and [org.ballpad.mesh.section.Arrangement] is the way out to the mesher.
///
/// The process steps work with it, the mesher reads it. It knows material names and no materials,
/// and leaves out why a region is made.
package org.ballpad.mesh.section;
