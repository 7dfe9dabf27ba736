namespace JobMap;

/// <summary>A place in a list of a map, counted from 0.</summary>
internal sealed record MapPlace(MapContainer Container, int Index)
{
    public override string ToString() => Container.Items <= JobMapChangeSubject.Ladder ? Container.ToString() : FormattableString.Invariant($"{Container}[{Index}]");
}
