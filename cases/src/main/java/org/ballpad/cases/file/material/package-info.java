/// Which numbers stand behind a material's name, and who vouches for them?
///
/// Reading order: [org.ballpad.cases.file.material.MaterialReader] (a name to a material, in the
/// case or in the library), [org.ballpad.cases.file.material.CaseMaterial] (what a run receives:
/// something to compute with or what is missing, traits, warnings),
/// [org.ballpad.cases.file.material.Provenance] and [org.ballpad.cases.file.material.Mark]. Behind
/// them `DefinitionReader` reads one entry, `Definition` merges it over another, `MaterialBuilder`
/// makes the tables. [org.ballpad.cases.file.material.MaterialLibrary] shows the library as a
/// whole, without a case.
///
/// Neighbours: `cases.file.tree` supplies tree, units and faults; the files are those of
/// `materials/library`. Left out: which regions use a material, and what a law does with it.
package org.ballpad.cases.file.material;
