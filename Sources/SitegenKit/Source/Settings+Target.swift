extension Settings {
    /// A place that the site is published to, by the name that `sitegen publish` is given.
    package struct Target: Hashable, Sendable {
        package enum Place: Hashable, Sendable {
            /// A folder, relative to the project's.
            case folder(String)
            case git(Git)
            case rsync(Rsync)
            /// As rclone is told it: `remote:path`.
            case rclone(String)
        }

        /// As rsync is told it: `user@host:/path` or `rsync://host/module/path`.
        package struct Rsync: Hashable, Sendable {
            /// With the colon that ends it, or with the module of a daemon.
            package var host: String
            /// As it follows upon the host.
            package var path: String

            package var text: String { host + path }
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
        var findings: [Diagnostic] = []
        var targets: [Settings.Target] = []
        for entry in map.all {
            var reader = KeyReader(entry.value, noun: "the target `\(entry.key)`", file: keys.file)
            var found: [Diagnostic] = []
            let places = [
                word("folder", &reader).map(Place.folder), git(&reader, &found).map(Place.git),
                rsync(&reader).map(Place.rsync), rclone(&reader).map(Place.rclone),
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

    private static func rclone(_ keys: inout KeyReader) -> String? {
        guard let entry = keys.text("rclone"), let text = sound(entry, "rclone", &keys) else { return nil }
        if text.utf8.contains(UInt8(ascii: ":")) { return text }
        keys.report(notElsewhere("rclone", entry, "remote:path"))
        return nil
    }

    private static func rsync(_ keys: inout KeyReader) -> Rsync? {
        guard let entry = keys.text("rsync"), let text = sound(entry, "rsync", &keys) else { return nil }
        guard let place = Rsync(text) else {
            keys.report(notElsewhere("rsync", entry, "user@host:/path"))
            return nil
        }
        guard place.path.begins(with: ":") else { return place }
        // Two colons mean a daemon. Whoever takes the first for the end of the host asks by ssh instead.
        let address = place.host.dropLast() + "/" + place.path.dropFirst()
        keys.report(
            Diagnostic(
                .badValue, "`rsync` must name the module of a daemon with `rsync://`", at: entry.place,
                help: "write it as `rsync://\(address)`"))
        return nil
    }

    private static func notElsewhere(_ key: String, _ entry: Located<String>, _ example: String) -> Diagnostic {
        Diagnostic(
            .badValue, "`\(key)` must be a place on another machine, not `\(entry.value)`", at: entry.place,
            help: "write it as `\(example)`, or use `folder`")
    }

    private static func word(_ key: String, required: Bool = false, _ keys: inout KeyReader) -> String? {
        keys.text(key, required: required).flatMap { sound($0, key, &keys) }
    }

    /// What begins with a hyphen would be an option of the program that is given it.
    private static func sound(_ text: Located<String>, _ key: String, _ keys: inout KeyReader) -> String? {
        guard text.value.begins(with: "-") || text.value.utf8.contains(where: { $0 < 0x20 }) else { return text.value }
        keys.report(
            Diagnostic(
                .badValue, "`\(key)` must not begin with a hyphen or hold a control character", at: text.place))
        return nil
    }
}

extension Settings.Target.Rsync {
    /// Nil for what rsync takes for a folder of this machine.
    package init?(_ text: String) {
        let end: String.Index
        let scheme = "rsync://"
        if text.lowercased().begins(with: scheme) {
            // What comes first after the host is the name of a module.
            let parts = text.utf8.dropFirst(scheme.utf8.count).split(separator: UInt8(ascii: "/"), maxSplits: 2)
            end = parts.dropFirst().first?.endIndex ?? text.endIndex
        } else {
            let host = text.prefix { $0 != "/" }
            // In brackets stands an address that has colons itself.
            let brackets = host.firstIndex(of: "[").flatMap { host[$0...].firstIndex(of: "]") } ?? host.startIndex
            guard let colon = host[brackets...].firstIndex(of: ":"), colon > host.startIndex else { return nil }
            end = host.index(after: colon)
        }
        host = String(text[..<end])
        path = String(text[end...])
    }
}
