-- Scope of a transaction: two settings that the application puts when it begins. Without them
-- these functions answer "nothing", and the policies of row-level security let no row through.
-- recauda.oficina: '*' or keys of offices (two digits a delegación, four a subdelegación);
-- recauda.registros: ids of registros patronales. Both are lists parted by commas.
CREATE FUNCTION base.alcance_nacional() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT coalesce(current_setting('recauda.oficina', true), '') = '*'
$$;

CREATE FUNCTION base.alcance_oficinas() RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT string_to_array(coalesce(current_setting('recauda.oficina', true), ''), ',')
$$;

CREATE FUNCTION base.alcance_registros() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT string_to_array(coalesce(current_setting('recauda.registros', true), ''), ',')::uuid[]
$$;

REVOKE EXECUTE ON FUNCTION base.alcance_nacional(), base.alcance_oficinas(), base.alcance_registros() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION base.alcance_nacional(), base.alcance_oficinas(), base.alcance_registros() TO recauda_app;

-- A table whose rows have an office or hang from a registro patronal, closed by scope. The lists are
-- computed once per query, not per row. Names of the
-- columns are given by the migration; '' when the table has no such column.
CREATE FUNCTION base.cierra_por_alcance(tabla regclass, columna_oficina text, columna_registro text)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    partes text[] := ARRAY['(SELECT base.alcance_nacional())'];
BEGIN
    IF columna_oficina <> '' THEN
        partes := partes || format('%I = ANY ((SELECT base.alcance_oficinas())::text[])', columna_oficina)
                         || format('left(%I, 2) = ANY ((SELECT base.alcance_oficinas())::text[])', columna_oficina);
    END IF;
    IF columna_registro <> '' THEN
        partes := partes || format('%I = ANY ((SELECT base.alcance_registros())::uuid[])', columna_registro);
    END IF;
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tabla);
    EXECUTE format('CREATE POLICY alcance ON %s TO recauda_app USING (%s) WITH CHECK (%s)',
        tabla, array_to_string(partes, ' OR '), array_to_string(partes, ' OR '));
END $$;

-- A table whose rows hang from another closed table: seen when the row it names is seen.
CREATE FUNCTION base.cierra_con(tabla regclass, columna text, madre regclass) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    regla text := format('(SELECT base.alcance_nacional()) OR EXISTS (SELECT FROM %s m WHERE m.id = %s.%I)',
        madre, tabla, columna);
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', tabla);
    EXECUTE format('CREATE POLICY alcance ON %s TO recauda_app USING (%s) WITH CHECK (%s)', tabla, regla, regla);
END $$;

REVOKE EXECUTE ON FUNCTION base.cierra_por_alcance(regclass, text, text), base.cierra_con(regclass, text, regclass)
    FROM PUBLIC;
