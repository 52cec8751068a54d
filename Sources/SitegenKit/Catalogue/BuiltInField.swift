/// The fields that every entry may have without being declared. A catalogue that names one under `fields` can give it a
/// registry column, or make it required or a facet, but cannot change its type or where the page shows it.
package enum BuiltInField: String, CaseIterable, Sendable {
    case name, summary, status, expires, since, removed, aliases, related, reason
    case replacedBy = "replaced_by"

    package var type: FieldType {
        switch self {
        case .name, .since, .removed, .reason: .string
        case .summary: .text
        case .status: .choice(LifeCycle.allCases.map(\.rawValue))
        case .expires: .day
        case .aliases: .list(.string)
        case .related: .list(.code)
        case .replacedBy: .code
        }
    }

    package var label: String {
        switch self {
        case .name: "Name"
        case .summary: "Summary"
        case .status: "Status"
        case .expires: "Expires"
        case .since: "Since"
        case .removed: "Removed"
        case .aliases: "Also known as"
        case .related: "Related"
        case .reason: "Reason"
        case .replacedBy: "Replaced by"
        }
    }
}
