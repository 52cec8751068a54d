extension Page {
    /// Presses and releases keys, as a keyboard does.
    func press(_ keys: Key...) async throws {
        for key in keys {
            var event: [String: JSON] = [
                "type": "keyUp", "key": .string(key.key), "code": .string(key.code),
                "windowsVirtualKeyCode": .number(Double(key.number)),
                "modifiers": .number(Double(key.modifiers.rawValue)),
            ]
            let up = JSON.object(event)
            event["type"] = key.text.isEmpty ? "rawKeyDown" : "keyDown"
            event["text"] = key.text.isEmpty ? nil : .string(key.text)
            // The browser takes them in order, so the answer to the second tells of both.
            post("Input.dispatchKeyEvent", .object(event))
            try await tell("Input.dispatchKeyEvent", up)
        }
    }

    /// Types a text, key by key.
    func type(_ text: String) async throws {
        for character in text { try await press(.character(character)) }
    }

    /// Clicks in the middle of an element, where it is on the screen. Fails where something else lies there.
    func click(_ selector: String) async throws {
        struct Place: Decodable {
            let x: Double
            let y: Double
            let covered: String?
        }
        let place: Place = try await evaluate(
            """
            (() => {
                const element = \(element(selector))
                element.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'})
                const box = element.getClientRects()[0]
                if (!box) throw \(JSON.quoted(selector)) + ' is not on the screen'
                const x = box.x + box.width / 2, y = box.y + box.height / 2
                const hit = document.elementFromPoint(x, y)
                const isHit = hit && element.contains(hit)
                return {x, y, covered: isHit ? null : (hit ? hit.outerHTML.slice(0, 200) : 'nothing')}
            })()
            """)
        if let covered = place.covered { throw failure("\(selector) cannot be clicked: there is \(covered)") }
        for type in ["mouseMoved", "mousePressed", "mouseReleased"] {
            try await tell(
                "Input.dispatchMouseEvent",
                [
                    "type": .string(type), "x": .number(place.x), "y": .number(place.y),
                    "button": type == "mouseMoved" ? "none" : "left", "clickCount": type == "mouseMoved" ? 0 : 1,
                ])
        }
    }

    /// Allows the page to use the clipboard, as a reader does who says yes.
    func allowClipboard() async throws {
        _ = try await browser.devTools.send(
            "Browser.grantPermissions",
            [
                "browserContextId": .string(context),
                "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"],
            ], as: DevTools.Done.self)
    }

    func clipboard() async throws -> String { try await evaluate("navigator.clipboard.readText()") }
}
