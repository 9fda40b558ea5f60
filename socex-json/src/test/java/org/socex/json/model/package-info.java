/**
 * The model as reflection sees it, apart from the tables that it is compared with: start at {@link
 * org.socex.json.model.Attribute}.
 */
package org.socex.json.model;
