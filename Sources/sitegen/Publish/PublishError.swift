import SitegenKit

/// Why a publish came to no end. What was sent before is known to the place, and the next publish goes on from it.
enum PublishError: Error, Hashable {
    /// There is no program of this name.
    case toolMissing(String)
    /// A program failed while it was `doing` something. `said` are its last lines, without secrets; `check` is a command that
    /// shows whether it can do its work at all.
    case toolFailed(String, doing: String, ending: String, said: [String], check: String)
    case cannotStart(String, reason: String)
    case manifestUnreadable(place: String)
    /// Files that sitegen did not publish stand where the site's are to go.
    case foreign([OutputPath], place: String)
    /// Commits that sitegen did not make would be dropped from a branch.
    case foreignHistory(place: String)
    case linkInFolder(path: String)
    case folderIsSource(path: String, folder: String)
    case disk(DiskError)
}

extension PublishError {
    /// What is wrong, naming the thing, without a full stop at the end.
    var message: String {
        switch self {
        case .toolMissing(let name): return "cannot publish: there is no program `\(name)`"
        case .toolFailed(let name, let doing, let ending, let said, _):
            return (["cannot \(doing): \(name) \(ending)"] + said.map { "   | \($0)" }).joined(separator: "\n")
        case .cannotStart(let name, let reason): return "cannot start `\(name)`: \(reason)"
        case .manifestUnreadable(let place):
            return "cannot publish to \(place): its \(Manifest.path) is none that this version of sitegen wrote"
        case .foreign(let paths, let place):
            let files =
                paths.count > 1
                ? "are \(paths[0]) and \("other file".counted(paths.count - 1))" : "is a file \(paths[0])"
            return "cannot publish to \(place): there \(files) that sitegen did not publish"
        case .foreignHistory(let place):
            return
                "cannot publish to \(place): `history: squash` would drop its commits, which sitegen did not make"
        case .linkInFolder(let path):
            return "cannot write \(path): it is a symbolic link, and sitegen does not write through links"
        case .folderIsSource(let path, let folder):
            return "cannot publish to \(path): it is, contains or lies in \(folder)"
        case .disk(let error): return error.message
        }
    }

    /// What would mend it.
    var help: String {
        switch self {
        case .toolMissing(let name): "install it: `apt-get install \(name)` or `brew install \(name)`"
        case .toolFailed(_, _, _, _, let check):
            "run `\(check)` until it succeeds; then publish again, which goes on from here"
        case .cannotStart: "look at the permissions of the program, and publish again"
        case .manifestUnreadable:
            "use the sitegen that wrote it; or delete it, and publish with --replace"
        case .foreign(let paths, _):
            "move \(paths.count > 1 ? "them" : "it") away, or publish with --replace to put the site in its place"
        case .foreignHistory:
            "name a branch of the site's own, or use `history: keep`; or publish with --replace to drop them"
        case .linkInFolder: "remove the link, and publish again"
        case .folderIsSource: "name a folder of its own"
        case .disk(.cannotWrite), .disk(.noSpace):
            "look at the permissions and the room there; then publish again, which goes on from here"
        case .disk(let error): error.help
        }
    }
}
