import SitegenKit

extension Project {
    /// The snapshot with the files that its pages include as code. They lie anywhere in the project's folder, and not
    /// outside of it, also behind symbolic links.
    func including(_ snapshot: Snapshot) -> Snapshot {
        let paths = snapshot.includedPaths
        return paths.isEmpty ? snapshot : snapshot.including(paths.map { Snapshot.Included($0, included($0)) })
    }

    private func included(_ path: String) -> Snapshot.Included.Content {
        let isOwn = path.begins(with: "content/") || path.begins(with: "templates/")
        let location = isOwn ? self.location(of: path) : RealPath.join(source, path)
        do throws(Refusal) {
            let file = try RealPath(existing: location)
            var isInside = file.isInside(try RealPath(existing: source))
            // The content may itself be a link to elsewhere.
            if path.begins(with: "content/"), !isInside { isInside = file.isInside(try RealPath(existing: content)) }
            guard isInside else { return .problem(.symlinkOutside(target: file.text)) }
            switch Self.text(at: file.text) {
            case .text(let bytes): return .text(bytes)
            case .problem(let problem): return .problem(problem)
            case .asset: preconditionFailure("what is read is no asset")
            }
        } catch {
            if error.isLinkLoop { return .problem(.symlinkLoop) }
            return error.isMissing
                ? .missing(beside: Self.names(beside: location)) : .problem(.unreadable(reason: error.reason))
        }
    }

    /// What stands in the folder of a file that is not there.
    private static func names(beside location: String) -> [String] {
        let folder = location.lastSlash.map { String(location[..<$0]) } ?? "."
        do throws(Refusal) {
            return try Folder.entries(folder).compactMap(\.name).sorted()
        } catch {
            return []
        }
    }
}
