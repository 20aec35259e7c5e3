import Testing

@testable import Mustache

@Suite("What pages say, name by name")
struct TemplateInventoryTests {
    private static let title = TemplateName("inventoryTitle", "題名")

    private func entries(_ pages: [(inout TemplateData) -> Void]) -> [TemplateInventory.Entry] {
        var inventory = TemplateInventory()
        for page in pages { inventory.add(TemplateData(page)) }
        return inventory.entries
    }

    @Test("has the kinds of values, an example, and whether they are always there")
    func kinds() {
        let found = entries([
            { data in
                data.text(Self.title, "見本")
                data.absent("inventoryNote")
                data.list("inventoryRows", [1, 2]) { data, number in
                    data.number("inventoryCount", number)
                    data.flag("inventoryIsOdd", number == 1)
                }
                data.texts("inventoryNames", ["一", "二"])
            },
            { data in
                data.text(Self.title, "次")
                data.text("inventoryNote", "注")
                data.list("inventoryRows", [3]) { data, number in
                    data.number("inventoryCount", number)
                }
                data.texts("inventoryNames", [])
            },
        ])
        let told = found.map { entry in
            let path = entry.path.joined(separator: ".")
            let kinds = entry.kinds.map { "\($0)" }.joined(separator: ",")
            return "\(path) \(kinds) \(entry.isAlways) \(entry.example ?? "")"
        }
        #expect(
            told == [
                "inventoryTitle text true 見本", "inventoryNote text false 注",
                "inventoryRows list true ", "inventoryRows.inventoryCount number true 1",
                "inventoryRows.inventoryIsOdd flag false ", "inventoryNames texts true 一",
            ])
        #expect(found.first?.meaning == "題名")
        #expect(found.last?.meaning == nil)
    }

    @Test("tells values within their like once")
    func recursion() {
        func node(_ data: inout TemplateData, depth: Int) {
            data.number("inventoryDepth", depth)
            data.list("inventoryNodes", depth > 0 ? [depth - 1] : []) { node(&$0, depth: $1) }
        }
        let found = entries([{ node(&$0, depth: 3) }])
        #expect(
            found.map(\.path) == [
                ["inventoryDepth"], ["inventoryNodes"], ["inventoryNodes", "inventoryDepth"],
            ])
    }
}
