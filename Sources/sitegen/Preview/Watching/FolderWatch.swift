/// Tells of changes in folders. Each folder is named before it is read, so that no change falls between.
protocol FolderWatch: Sendable {
    /// Watches a folder, which has to be told again when it was made anew. Folders below it are not watched with it.
    func watch(_ folder: RealPath) throws(Refusal)
    /// Ends the watch.
    func stop()
}

/// What a watch tells.
enum FolderEvent: Sendable {
    /// Something at this location is new, gone or different.
    case changed(String)
    /// Anything may have changed: events were lost.
    case lost
}
