package org.socex.core.rule;

/**
 * The validation group of rules that do not make an object invalid: warnings, infos and waived
 * breaches. Ask a Jakarta provider for it beside {@link jakarta.validation.groups.Default}.
 */
public interface Advisory {}
