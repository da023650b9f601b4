-- The forms that print a justification: contracts (column 5 from 2016), budget adjustments at the closing cut of every
-- quarter (until now only that of December), variation of spending and indicators. Only the 5 % of adjustments is
-- printed by a form; the others are our choice and say so.
INSERT INTO rendicion.umbral (seccion, columna, contra, porcentaje, desde, fundamento) VALUES
    ('adecuaciones', 'modificado_enero_marzo', 'META_ORIGINAL', 5, '2014-01-01',
     'Formato «Adecuaciones presupuestarias» del informe trimestral: umbral de 5 % al cierre'),
    ('adecuaciones', 'modificado_enero_junio', 'META_ORIGINAL', 5, '2014-01-01',
     'Formato «Adecuaciones presupuestarias» del informe trimestral: umbral de 5 % al cierre'),
    ('adecuaciones', 'modificado_enero_septiembre', 'META_ORIGINAL', 5, '2014-01-01',
     'Formato «Adecuaciones presupuestarias» del informe trimestral: umbral de 5 % al cierre'),
    ('contratos_plurianuales', 'monto', 'META_ORIGINAL', 5, '2014-01-01',
     'PROPUESTA: el mismo umbral de adecuaciones, de lo ejercido contra lo programado'),
    ('variacion_gasto', 'ejercido', 'ANIO_ANTERIOR', 10, '2014-01-01',
     'PROPUESTA: ninguna norma publicada fija el umbral contra el año anterior'),
    ('indicadores', 'valor_publicado', 'ANIO_ANTERIOR', 25, '2014-01-01',
     'PROPUESTA: ninguna norma publicada fija el umbral contra el año anterior');
