extension Settings {
    /// A place that the site is published to, by the name that `sitegen publish` is given.
    package struct Target: Hashable, Sendable {
        package enum Place: Hashable, Sendable {
            /// A folder, relative to the project's.
            case folder(String)
            case git(Git)
            /// As rsync is told it: `user@host:/path` or `rsync://host/module/path`.
            case rsync(String)
            /// As rclone is told it: `remote:path`.
            case rclone(String)
        }

        /// A branch that a forge serves.
        package struct Git: Hashable, Sendable {
            package enum History: String, CaseIterable, Sendable {
                /// Each publish is a commit upon the last.
                case keep
                /// The branch has one commit, the newest.
                case squash
            }

            /// The name of a remote, or an address.
            package var remote: String
            package var branch: String
            /// The domain that the forge serves the branch at.
            package var cname: String?
            package var history: History
        }

        package var name: String
        package var place: Place
    }
}

extension Settings.Target {
    /// Reads `targets`, a map of names.
    static func all(in keys: inout KeyReader) -> ([Settings.Target], [Diagnostic]) {
        guard let map = keys.reader("targets") else { return ([], []) }
        var findings = map.diagnostics
        var targets: [Settings.Target] = []
        for entry in map.all {
            var reader = KeyReader(entry.value, noun: "the target `\(entry.key)`", file: keys.file)
            var found: [Diagnostic] = []
            let places = [
                word("folder", &reader).map(Place.folder), git(&reader, &found).map(Place.git),
                remote("rsync", "user@host:/path", &reader).map(Place.rsync),
                remote("rclone", "remote:path", &reader).map(Place.rclone),
            ].compactMap(\.self)
            if places.count > 1 {
                reader.report(
                    Diagnostic(
                        .badValue, "The target `\(entry.key)` names more than one place", at: reader.place,
                        help: "make a target of each"))
            }
            let place = reader.place
            found += reader.finish()
            if places.isEmpty, found.isEmpty {
                found.append(
                    Diagnostic(
                        .missingKey, "The target `\(entry.key)` names no place", at: place,
                        help: "add `folder`, `git`, `rsync` or `rclone`"))
            }
            if let place = places.first { targets.append(Settings.Target(name: entry.key, place: place)) }
            findings += found
        }
        return (targets, findings)
    }

    private static func git(_ keys: inout KeyReader, _ findings: inout [Diagnostic]) -> Git? {
        guard var reader = keys.reader("git") else { return nil }
        let remote = word("remote", required: true, &reader)
        let branch = word("branch", required: true, &reader)
        let cname = word("cname", &reader)
        let history = reader.choice("history", Git.History.self) ?? .keep
        findings += reader.finish()
        guard let remote, let branch else { return nil }
        return Git(remote: remote, branch: branch, cname: cname, history: history)
    }

    private static func remote(_ key: String, _ example: String, _ keys: inout KeyReader) -> String? {
        guard let entry = keys.text(key), let text = sound(entry, key, &keys) else { return nil }
        if text.utf8.contains(UInt8(ascii: ":")) { return text }
        keys.report(
            Diagnostic(
                .badValue, "`\(key)` must be a place on another machine, not `\(text)`", at: entry.place,
                help: "write it as `\(example)`, or use `folder`"))
        return nil
    }

    private static func word(_ key: String, required: Bool = false, _ keys: inout KeyReader) -> String? {
        keys.text(key, required: required).flatMap { sound($0, key, &keys) }
    }

    /// What begins with a hyphen would be an option of the program that is given it.
    private static func sound(_ text: Located<String>, _ key: String, _ keys: inout KeyReader) -> String? {
        guard text.value.hasPrefix("-") || text.value.utf8.contains(where: { $0 < 0x20 }) else { return text.value }
        keys.report(
            Diagnostic(
                .badValue, "`\(key)` must not begin with a hyphen or hold a control character", at: text.place))
        return nil
    }
}
