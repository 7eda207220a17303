/// What a case says of its temperatures: `history:`, with the standards that it may name.
///
/// [ThenKeys] has one record for every kind of entry of `then:`; [ThenReader] finds the kind of an
/// entry by its first key and refuses those of another. [JedecCycle] and [ReflowProfile] are test
/// conditions and profiles of standards. [HistoryReader] makes a [History] of it all, in K and s.
package org.ballpad.cases.file.history;
