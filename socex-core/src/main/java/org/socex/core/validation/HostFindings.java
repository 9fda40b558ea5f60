package org.socex.core.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.socex.core.Edition;
import org.socex.core.Series;
import org.socex.core.Waiver;
import org.socex.core.rule.Facts;
import org.socex.core.rule.Findings;
import org.socex.core.rule.Rule;
import org.socex.core.rule.Ruled;
import org.socex.core.rule.StandardRule;
import org.socex.core.validation.SocexValidator.HostCheck;
