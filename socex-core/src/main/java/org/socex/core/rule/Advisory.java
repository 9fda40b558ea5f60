package org.socex.core.rule;

/**
 * The validation group of rules that do not make an object invalid: warnings, infos and waived
 * breaches. To get them from a Jakarta provider, validate this group as well as {@link
 * jakarta.validation.groups.Default}.
 */
public interface Advisory {}
