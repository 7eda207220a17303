/// How many cycles does a joint live that is damaged so much by each of them?
///
/// Read in this order: [org.ballpad.materials.life.Metric] (what is counted as damage),
/// [org.ballpad.materials.life.LifeLaw] (the contract: damage of one cycle in, cycles out), then
/// one law per file. [org.ballpad.materials.life.Bundle] locks a life law to the constitutive law,
/// the averaging layer and the recipe that its constants were found with, because they hold for
/// nothing else. [org.ballpad.materials.life.LifeKind] says which life of a population it is,
/// [org.ballpad.materials.life.Weibull] gives the others.
/// [org.ballpad.materials.life.NorrisLandzberg] needs no stress at all: it carries a measured life
/// from one thermal cycle to another. The constants are data, `library/life/*.yaml`.
///
/// Left out on purpose: how damage is computed (laws and measures), and sums of unlike cycles.
package org.ballpad.materials.life;
