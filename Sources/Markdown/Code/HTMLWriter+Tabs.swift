/// Tabs that stand one after the other in the text. The group is closed behind each of them, and opened again for the
/// next: whatever is written between two tabs parts them.
struct TabGroup {
    /// The names that are taken.
    var names: [String] = []
    /// Where in the HTML the last tab of the group ended.
    var end = 0
}

extension HTMLWriter {
    private static let groupEnd = Array("</div>\n".utf8)

    /// Opens a panel, in the group before it if it follows one at once. False for a sample that is no tab.
    mutating func startTab(_ info: inout CodeInfo) -> Bool {
        let isNext = tabs?.end == prose.html.count
        guard let name = info.tab else {
            tabs = nil
            return false
        }
        if isNext {
            prose.html.removeLast(Self.groupEnd.count)
        } else {
            tabs = TabGroup()
            prose.html.append("<div class=\"sg-tabs\">\n")
        }
        if tabs?.names.contains(name) == true, let place = info.place(of: "tab") {
            info.problems.append(CodeProblem(.tabTwice(name), at: place))
        }
        tabs?.names.append(name)
        prose.html.append("<div class=\"sg-tab\"")
        prose.html.appendAttribute("data-tab", name)
        prose.html.append("><p class=\"sg-tab-title\">")
        prose.html.appendEscaped(name)
        prose.html.append("</p>")
        return true
    }

    /// Closes the panel and its group.
    mutating func endTab() {
        prose.html.append("</div>\n")
        prose.html.append(contentsOf: Self.groupEnd)
        tabs?.end = prose.html.count
    }
}
