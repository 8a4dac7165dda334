using System.Linq.Expressions;
using GovGrid.Silo.ReadModel.Rows;

namespace GovGrid.Silo.ReadModel.Queries;

/// <summary>An <see cref="IncidentScope"/> as part of a query.</summary>
internal static class InScope
{
    /// <summary>The rows in a scope.</summary>
    public static IQueryable<IncidentRow> In(this IQueryable<IncidentRow> rows, IncidentScope scope)
    {
        if (scope.IsAll) return rows;
        var (grids, person) = (scope.Grids, scope.Person);
        var parts = new List<Expression<Func<IncidentRow, bool>>>();
        if (grids.Count > 0) parts.Add(row => row.Grid != null && grids.Contains(row.Grid));
        if (person is not null) parts.Add(row => row.Assignee == person || row.Resolver == person);
        foreach (var unit in scope.Units.Select(InSight.Sought)) parts.Add(row => row.Units.Contains(unit));
        return parts.Count == 0 ? rows.Where(row => false) : rows.Where(parts.Aggregate(Either));
    }

    private static Expression<Func<IncidentRow, bool>> Either(Expression<Func<IncidentRow, bool>> one, Expression<Func<IncidentRow, bool>> other)
    {
        var second = new Renamed(other.Parameters[0], one.Parameters[0]).Visit(other.Body);
        return Expression.Lambda<Func<IncidentRow, bool>>(Expression.OrElse(one.Body, second), one.Parameters);
    }

    private sealed class Renamed(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
