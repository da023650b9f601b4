-- The few accounts of money received, for the proof of each day.
CREATE INDEX cuenta_de_caja ON libro.cuenta (clase)
    WHERE clase IN ('BANCO', 'POR_IDENTIFICAR', 'EXCEDENTE', 'DEVOLUCION');
