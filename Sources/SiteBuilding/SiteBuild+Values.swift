internal import Diagnostics
package import PlanLoading

extension SiteBuild {
    /// Every value that is written in the sources, plan by plan, with what was understood of it.
    ///
    /// Files that cannot be read have none; that they cannot is told by ``check()``.
    package func values() -> [PrintedValue] {
        guard let material = SiteMaterial.find(in: source, templates: templatePlaces).value else {
            return []
        }
        return material.plans.flatMap { folder in
            let inputs = folder.inputs(in: material.folder).value
            return PlanLoader().values(folder.read(inputs, in: material.folder).value)
        }
    }
}
