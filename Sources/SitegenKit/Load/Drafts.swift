/// Pages that are drafts and not part of a build, so that what leads to one can say so.
package struct Drafts: Hashable, Sendable {
    /// One draft as a reader knows it.
    package struct Draft: Hashable, Sendable {
        /// Its file, or where that holds others too, its code: with its authority, where that is not the default one.
        package var name: String
        var place: Place
        /// The edit that publishes it.
        package var help: String
        /// Its file, where it has one of its own.
        var path: String?
        /// What it would be served at, its old URLs among it.
        var urls: [String]
        /// What it would be told from other entries by, its code in lower case; nil for an article.
        var entry: EntryKey?

        var sentence: String { "\(name) is a draft, which is not part of this build" }
        /// Where it is, for what is said of it without its file.
        var note: Diagnostic.Note { Diagnostic.Note("the draft is in", at: place) }
        var helpForLinks: String { "\(help), or build with --drafts" }
    }

    private var ofPath: [String: Draft] = [:]
    private var ofURL: [String: Draft] = [:]
    private var ofCode: [String: [Draft]] = [:]

    init(_ drafts: [Draft]) {
        for draft in drafts {
            if let path = draft.path { ofPath[path] = draft }
            for url in draft.urls where ofURL[url] == nil { ofURL[url] = draft }
            if let entry = draft.entry { ofCode[entry.code, default: []].append(draft) }
        }
    }

    /// The one that a link leads to, which names a file of the content or an address.
    func draft(at path: String) -> Draft? {
        ofPath[path] ?? draft(served: Resolver.Paths.below(path))
    }

    /// The one that would answer at a URL.
    func draft(served url: String) -> Draft? { ofURL[url] ?? ofURL[url + "/"] }

    /// The entries of a code in lower case.
    func drafts(of code: String) -> [Draft] { ofCode[code] ?? [] }
}
