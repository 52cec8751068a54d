/// What the disk refused, or what sitegen refuses to do to it. Paths are written as the user gave them.
enum DiskError: Error, Hashable {
    // Reading
    case contentMissing(path: String)
    case notAFolder(path: String)
    case cannotRead(path: String, reason: String)
    case tooManyBehindLinks(path: String, limit: Int)
    /// What a build had laid away is gone.
    case spillLost(folder: String, reason: String)

    // Where the output may be
    case outputIsSource(output: String, folder: String)
    case outputInsideSource(output: String, folder: String)
    case outputContainsSource(output: String, folder: String)

    // Writing
    case cannotWrite(path: String, reason: String)
    case noSpace(path: String)
    case locked(path: String)
    case unfinished(stage: String, cause: String)
    /// By a signal, of which this is the number.
    case interrupted(by: Int32)

    // What stands in the output folder already
    case foreignFile(path: String)
    case foreignFolder(path: String)
    case linkInOutput(path: String)
    case otherFileSystem(path: String)
    case listUnreadable(path: String)

    // What the outputs are called
    case fileAndFolder(path: String)
    case lineBreakInName(path: String)
}

extension DiskError {
    static func reading(_ path: String, _ refusal: Refusal) -> DiskError {
        .cannotRead(path: path, reason: refusal.reason)
    }

    static func writing(_ path: String, _ refusal: Refusal) -> DiskError {
        refusal.isNoSpace ? .noSpace(path: path) : .cannotWrite(path: path, reason: refusal.reason)
    }

    /// Does what reads a file; a refusal becomes an error that names it.
    static func reading<Result: ~Copyable>(
        _ path: @autoclosure () -> String, _ read: () throws(Refusal) -> Result
    ) throws(DiskError) -> Result {
        do throws(Refusal) { return try read() } catch { throw reading(path(), error) }
    }

    /// Does what writes a file; a refusal becomes an error that names it.
    static func writing<Result: ~Copyable>(
        _ path: @autoclosure () -> String, _ write: () throws(Refusal) -> Result
    ) throws(DiskError) -> Result {
        do throws(Refusal) { return try write() } catch { throw writing(path(), error) }
    }
}

extension DiskError {
    /// What is wrong, naming the thing, without a full stop at the end.
    var message: String {
        switch self {
        case .contentMissing(let path):
            "cannot read \(path): there is no such folder"
        case .notAFolder(let path):
            "cannot use \(path): it is not a folder"
        case .cannotRead(let path, let reason):
            "cannot read \(path): \(reason)"
        case .tooManyBehindLinks(let path, let limit):
            "cannot read \(path): its symbolic links bring in more than \(limit) files"
        case .spillLost(let folder, let reason):
            "cannot read a temporary file in \(folder): \(reason)"
        case .outputIsSource(let output, let folder):
            "cannot write to \(output): it is the folder \(folder) that the site is made from"
        case .outputInsideSource(let output, let folder):
            "cannot write to \(output): it lies inside \(folder), which the site is made from"
        case .outputContainsSource(let output, let folder):
            "cannot write to \(output): it contains \(folder), which the site is made from"
        case .cannotWrite(let path, let reason):
            "cannot write \(path): \(reason)"
        case .noSpace(let path):
            "cannot write \(path): no space left on the disk"
        case .locked(let path):
            "cannot write \(path): another build is writing it"
        case .unfinished(let stage, let cause):
            "cannot finish the build that was prepared in \(stage): \(cause)"
        case .interrupted:
            "the build was interrupted"
        case .foreignFile(let path):
            "cannot write \(path): a file that sitegen did not write stands there"
        case .foreignFolder(let path):
            "cannot write \(path): a folder stands there"
        case .linkInOutput(let path):
            "cannot write \(path): it is a symbolic link, and sitegen does not write through links"
        case .otherFileSystem(let path):
            "cannot write \(path): it is on another disk than the folder it stands in"
        case .listUnreadable(let path):
            "cannot use \(path): it is not a list that this version of sitegen wrote"
        case .fileAndFolder(let path):
            "cannot write \(path): the site has a file and a folder of this name"
        case .lineBreakInName(let path):
            "cannot write \"\(path.replacing("\n", with: "\\n"))\": the name has a line break"
        }
    }

    /// What would mend it.
    var help: String {
        switch self {
        case .contentMissing:
            "run `sitegen new site` to begin a site here, or say where it is with `--source`"
        case .notAFolder:
            "move the file away, or name another folder"
        case .cannotRead:
            "look at the permissions of the file and of the folders it stands in"
        case .tooManyBehindLinks:
            "look for links to folders that hold links to folders in turn"
        case .spillLost:
            "the old output is as it was; set TMPDIR to a folder on a sound disk"
        case .outputIsSource, .outputInsideSource, .outputContainsSource:
            "name a folder beside it, such as `--output site`"
        case .cannotWrite:
            "the old output is as it was; look at the permissions, or name another folder with `--output`"
        case .noSpace:
            "the old output is as it was; make room and build again"
        case .locked:
            "wait for it to end, or name another folder with `--output`"
        case .unfinished(let stage, _):
            "mend that and build again, which finishes it; or delete \(stage) to give it up"
        case .interrupted:
            "the old output is as it was; build again when there is time"
        case .foreignFile, .foreignFolder, .linkInOutput, .otherFileSystem:
            "the old output is as it was; move that away, or name another folder with `--output`"
        case .listUnreadable:
            "use the sitegen that wrote it, or delete the output folder and build again"
        case .fileAndFolder, .lineBreakInName:
            "rename the file in the content folder that it comes from"
        }
    }
    /// The exit code of a command that it ends.
    var status: Int32 { if case .interrupted(let signal) = self { Interruption.status(signal) } else { 2 } }
}
