/// What becomes of HTML in a Markdown text.
package enum RawHTML: String, CaseIterable, Sendable {
    /// It is shown as text.
    case escape
    /// Tags of an allow-list stay; everything else is taken out.
    case sanitize
    /// It stays as it is, links to scripts included.
    case allow
}
