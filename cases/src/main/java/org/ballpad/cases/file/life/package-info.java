/// Which life models come with the program, and who vouches for their constants?
///
/// Reading order: [org.ballpad.cases.file.life.LifeLibrary] (a name to a model),
/// [org.ballpad.cases.file.life.LifeEntry] (what its file says),
/// [org.ballpad.cases.file.life.LifeContent] (a bundle, an acceleration between cycles, or why a
/// name is refused). Behind them `BundleKeys` and `LawKeys` are the keys of a file.
///
/// Neighbours: `materials.life` has the laws, `cases.file.material` the library's files, sources
/// and marks. Left out: what a case asks of a life.
package org.ballpad.cases.file.life;
