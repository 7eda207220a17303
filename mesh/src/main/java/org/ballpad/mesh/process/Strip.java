package org.ballpad.mesh.process;

import java.util.List;
import org.ballpad.mesh.Inline;
import org.ballpad.mesh.Key;
import org.ballpad.mesh.Keyword;

/// Removes whole layers that can be reached from the side of the step.
///
/// @param info common keys
/// @param ids ids of the layers
@Keyword(value = "strip", says = "removes whole layers")
public record Strip(@Inline StepInfo info, @Key("layers to remove") List<String> ids)
    implements ProcessStep {}
