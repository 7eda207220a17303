package org.ballpad.mesh.process;

/// Something that a process step reports without stopping.
///
/// @param code message code such as `W-VOID`
/// @param step index of the step, from 0
/// @param message measured value and place
public record Warning(String code, int step, String message) {}
