/// How are samples spread over the unit cube?
///
/// [UnitSample] makes the numbers, [RankCorrelation] orders them so that two of them rise and fall
/// together. `cases.sweep` turns each number into a value by the distribution of its parameter.
package org.ballpad.cases.sweep.design;
