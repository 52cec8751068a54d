/// Where an entry stands in its life.
package enum LifeCycle: String, CaseIterable, Sendable {
    case active, deprecated, removed, reserved, unofficial, temporary

    /// Whether nobody should use such a code any more.
    var isGone: Bool { self == .deprecated || self == .removed }
}

/// One rule lifted for one entry, with the reason that reports show.
package struct Waiver: Sendable {
    package var rule: Rule
    package var section: String?
    package var field: String?
    package var because: String
    package var place: Place
}
