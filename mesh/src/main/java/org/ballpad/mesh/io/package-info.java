/// How does another program get a mesh?
///
/// Reading order: [org.ballpad.mesh.io.Deck], a model and its history as plain numbers, and
/// [org.ballpad.mesh.io.CalculixWriter], which writes it as input of CalculiX;
/// [org.ballpad.mesh.io.VtuWriter], a mesh with fields for ParaView.
///
/// Neighbours: `solver` turns its models into decks, `cases` opens the files. Left out: laws, and
/// reading anything back.
package org.ballpad.mesh.io;
