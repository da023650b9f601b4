package mx.recauda.formats.informe;

import mx.recauda.formats.informe.DocumentoInforme.Celda;
import mx.recauda.formats.informe.DocumentoInforme.Columna;
import mx.recauda.formats.informe.DocumentoInforme.Cuadro;
import mx.recauda.formats.informe.DocumentoInforme.Dato;
import mx.recauda.formats.informe.DocumentoInforme.Renglon;
import mx.recauda.formats.informe.DocumentoInforme.Seccion;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Metadatos;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.informe.Tabla;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns a printed report into the texts of its document. */
final class ArmadorDeDocumento {

    private static final Set<String> CONSTANTES =
            Set.of("ramo", "entidad", "fecha_envio", "unidad", "ciclo", "trimestre", "siglas");
    private static final Set<String> DETALLES = Set.of("explicacion", "justificacion");
    private static final int DENSA_DESDE = 8;
    private static final int MUY_DENSA_DESDE = 11;
    private static final String NUM = "num";

    private final Impresion impresion;
    private final Informe informe;

    ArmadorDeDocumento(Impresion impresion) {
        this.impresion = impresion;
        this.informe = impresion.informe();
    }

    DocumentoInforme documento() {
        Metadatos m = informe.metadatos();
        List<Dato> datos = new ArrayList<>();
        datos.add(new Dato("Institución", m.entidad() + siglas(m)));
        datos.add(new Dato("Ramo y unidad", m.ramo() + " " + m.unidad()));
        datos.add(new Dato("Ejercicio y trimestre", m.anio() + ", trimestre " + m.trimestre()));
        m.periodoAcumulado().ifPresent(p -> datos.add(new Dato("Periodo que se reporta", p)));
        datos.add(new Dato("Archivo de envío", m.archivoDeEnvio()));
        List<String> preambulo = new ArrayList<>();
        String proposito = informe.textos().get("proposito_pgcm");
        if (proposito != null) {
            preambulo.add(proposito);
        }
        List<Seccion> secciones = new ArrayList<>();
        Set<String> impresas = new java.util.HashSet<>();
        for (SeccionDeclarada declarada : informe.secciones()) {
            if (!declarada.clave().equals(SeccionesInforme.PGCM)) {
                seccion(declarada, impresas, secciones);
            }
        }
        pgcm(impresas, secciones);
        sueltas(impresas, secciones);
        diferencias(secciones);
        return new DocumentoInforme("Informe trimestral", datos, preambulo, secciones);
    }

    private static String siglas(Metadatos m) {
        return m.siglas().isEmpty() ? "" : " (" + m.siglas() + ")";
    }

    private void seccion(
            SeccionDeclarada declarada, Set<String> impresas, List<Seccion> secciones) {
        String clave = declarada.clave();
        Tabla tabla = informe.tablas().get(clave);
        String texto = informe.textos().get(clave);
        List<String> parrafos =
                texto == null ? List.of() : texto.lines().filter(l -> !l.isBlank()).toList();
        List<Cuadro> cuadros = new ArrayList<>();
        if (tabla != null) {
            impresas.add(clave);
            cuadros.add(cuadro("", tabla));
        }
        if (cuadros.isEmpty() && parrafos.isEmpty()) {
            parrafos = List.of("Sección sin información capturada.");
        }
        List<String> notas = new ArrayList<>(declarada.notas());
        notas.addAll(indefinidas(clave));
        secciones.add(
                new Seccion(
                        declarada.orden() + ". " + declarada.titulo(),
                        linea(declarada, tabla),
                        parrafos,
                        cuadros,
                        notas));
    }

    private static String linea(
            SeccionDeclarada declarada, @org.jspecify.annotations.Nullable Tabla tabla) {
        List<String> partes = new ArrayList<>();
        if (!declarada.fundamento().isBlank()) {
            partes.add("Fundamento: " + declarada.fundamento());
        }
        declarada.unidad().ifPresent(u -> partes.add("Unidad: " + u));
        if (tabla != null) {
            constantes(tabla).forEach((c, v) -> partes.add(Etiquetas.titulo(c) + ": " + v));
        }
        return String.join(" · ", partes);
    }

    private List<String> indefinidas(String clave) {
        return impresion.diferencias().stream()
                .filter(d -> d.tabla().equals(clave))
                .filter(d -> d.motivo() == Diferencia.Motivo.INDEFINIDO)
                .map(d ->
                        "«%s» de «%s» no está definida: %s. Se deja en blanco."
                                .formatted(
                                        Etiquetas.titulo(d.columna()).replace('\n', ' '),
                                        d.ubicacion(),
                                        d.formula()))
                .toList();
    }

    private void pgcm(Set<String> impresas, List<Seccion> secciones) {
        Tabla compromisos = informe.tabla("compromisos");
        Tabla indicadores = informe.tabla("indicadores");
        SeccionDeclarada declarada = informe.seccion(SeccionesInforme.PGCM).orElse(null);
        if (declarada == null && compromisos.filas().isEmpty() && indicadores.filas().isEmpty()) {
            return;
        }
        impresas.addAll(Set.of("compromisos", "indicadores"));
        List<Cuadro> cuadros = new ArrayList<>();
        porTema(compromisos).forEach((tema, tabla) -> cuadros.add(lista(tema, tabla, COMPROMISO)));
        if (!indicadores.filas().isEmpty()) {
            cuadros.add(lista("Indicadores", indicadores, INDICADOR));
        }
        secciones.add(
                new Seccion(
                        declarada == null
                                ? "Compromisos e indicadores"
                                : declarada.orden() + ". " + declarada.titulo(),
                        declarada == null ? "" : linea(declarada, null),
                        List.of(),
                        cuadros,
                        indefinidas("indicadores")));
    }

    private static final Map<String, String> COMPROMISO =
            enOrden("codigo", "6%", "compromiso", "24%", "tipo_respuesta", "14%", "avance", "56%");
    private static final Map<String, String> INDICADOR =
            enOrden(
                    "codigo",
                    "6%",
                    "nombre",
                    "22%",
                    "variable_a",
                    "20%",
                    "a",
                    "12%",
                    "variable_b",
                    "20%",
                    "b",
                    "12%",
                    "valor_publicado",
                    "8%");

    private static Map<String, String> enOrden(String... pares) {
        Map<String, String> mapa = new LinkedHashMap<>();
        for (int i = 0; i < pares.length; i += 2) {
            mapa.put(pares[i], pares[i + 1]);
        }
        return mapa;
    }

    private static Map<String, Tabla> porTema(Tabla tabla) {
        Map<String, List<Fila>> filas =
                tabla.filas().stream()
                        .collect(
                                Collectors.groupingBy(
                                        f -> f.crudo("tema"),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Map<String, Tabla> temas = new LinkedHashMap<>();
        filas.forEach((t, f) -> temas.put(t, new Tabla(tabla.clave(), tabla.columnas(), f)));
        return temas;
    }

    private static Cuadro lista(String titulo, Tabla tabla, Map<String, String> anchos) {
        List<String> presentes = anchos.keySet().stream().filter(tabla::tiene).toList();
        List<Campo> campos = presentes.stream().map(Campo::suelto).toList();
        List<Columna> columnas = new ArrayList<>();
        for (int i = 0; i < presentes.size(); i++) {
            Campo campo = campos.get(i);
            boolean numerica =
                    tabla.filas().stream()
                            .anyMatch(f -> campo.contenido(f) instanceof Campo.Contenido.Numero);
            columnas.add(
                    new Columna(
                            Etiquetas.titulo(presentes.get(i)),
                            numerica ? NUM : "",
                            "width: " + anchos.get(presentes.get(i))));
        }
        List<Renglon> renglones =
                tabla.filas().stream()
                        .map(f ->
                                new Renglon(
                                        "",
                                        campos.stream().map(c -> celda(c.contenido(f))).toList(),
                                        ""))
                        .toList();
        return new Cuadro(titulo, "tabla", columnas, renglones);
    }

    private void sueltas(Set<String> impresas, List<Seccion> secciones) {
        informe.tablas()
                .forEach((clave, tabla) -> {
                    if (!impresas.contains(clave) && !tabla.filas().isEmpty()) {
                        secciones.add(
                                new Seccion(
                                        "Anexo: " + Etiquetas.titulo(clave),
                                        "",
                                        List.of(),
                                        List.of(cuadro("", tabla)),
                                        List.of()));
                    }
                });
    }

    private void diferencias(List<Seccion> secciones) {
        if (impresion.diferencias().isEmpty()) {
            return;
        }
        List<Columna> columnas =
                List.of(
                        new Columna("Tabla", "", "width: 14%"),
                        new Columna("Ubicación", "", "width: 22%"),
                        new Columna("Columna", "", "width: 14%"),
                        new Columna("Publicado", NUM, "width: 13%"),
                        new Columna("Se imprime", NUM, "width: 13%"),
                        new Columna("Cómo se calcula", "", "width: 24%"));
        List<Renglon> renglones =
                impresion.diferencias().stream()
                        .map(d ->
                                new Renglon(
                                        "",
                                        List.of(
                                                new Celda(d.tabla(), ""),
                                                new Celda(d.ubicacion(), ""),
                                                new Celda(
                                                        Etiquetas.titulo(d.columna())
                                                                .replace('\n', ' '),
                                                        ""),
                                                new Celda(d.publicado(), NUM),
                                                new Celda(d.impreso(), NUM),
                                                new Celda(d.formula(), "")),
                                        ""))
                        .toList();
        secciones.add(
                new Seccion(
                        "Notas: celdas recalculadas que difieren de lo publicado",
                        "",
                        List.of(),
                        List.of(new Cuadro("", "tabla", columnas, renglones)),
                        List.of()));
    }

    private static Cuadro cuadro(String titulo, Tabla tabla) {
        HojaDeTabla hoja = HojaDeTabla.de(tabla);
        Map<String, String> constantes = constantes(tabla);
        int[] visibles =
                IntStream.range(0, hoja.columnas().size())
                        .filter(i -> seImprime(nombre(hoja, i), constantes))
                        .toArray();
        List<Columna> columnas = IntStream.of(visibles).mapToObj(i -> columna(hoja, i)).toList();
        List<Renglon> renglones =
                IntStream.range(0, hoja.filas().size())
                        .mapToObj(fila -> renglon(hoja, fila, visibles))
                        .toList();
        return new Cuadro(titulo, densidad(visibles.length), columnas, renglones);
    }

    private static boolean seImprime(String columna, Map<String, String> constantes) {
        return !Etiquetas.esTecnica(columna)
                && !DETALLES.contains(columna)
                && !constantes.containsKey(columna);
    }

    private static String densidad(int columnas) {
        if (columnas >= MUY_DENSA_DESDE) {
            return "tabla muy-densa";
        }
        return columnas >= DENSA_DESDE ? "tabla densa" : "tabla";
    }

    /** Explanations go under their row, across the table, where they can be read. */
    private static Renglon renglon(HojaDeTabla hoja, int fila, int[] visibles) {
        List<Campo.Contenido> celdas = hoja.filas().get(fila);
        String detalle =
                IntStream.range(0, celdas.size())
                        .filter(i -> DETALLES.contains(nombre(hoja, i)))
                        .mapToObj(i -> celda(celdas.get(i)).texto())
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining(" "));
        String clase = !hoja.esTotal(celdas) ? "" : fila == 0 ? "primero" : "total";
        return new Renglon(
                detalle.isEmpty() ? clase : clase + " con-detalle",
                IntStream.of(visibles).mapToObj(i -> celda(celdas.get(i))).toList(),
                detalle);
    }

    private static String nombre(HojaDeTabla hoja, int columna) {
        return hoja.columnas().get(columna).campo().nombre();
    }

    private static Columna columna(HojaDeTabla hoja, int i) {
        boolean numerica =
                hoja.filas().stream().anyMatch(f -> f.get(i) instanceof Campo.Contenido.Numero);
        String nombre = hoja.columnas().get(i).campo().nombre();
        String ancho = Etiquetas.esLarga(nombre) ? "width: 26%" : "";
        return new Columna(Etiquetas.de(hoja.columnas().get(i)), numerica ? NUM : "", ancho);
    }

    /** Columns that say the same in every row: printed once over the table. */
    private static Map<String, String> constantes(Tabla tabla) {
        Map<String, String> constantes = new LinkedHashMap<>();
        for (String columna : tabla.columnas()) {
            List<String> valores =
                    tabla.filas().stream()
                            .map(f -> f.crudo(columna))
                            .filter(v -> !v.isBlank())
                            .distinct()
                            .toList();
            if (CONSTANTES.contains(columna) && valores.size() == 1) {
                constantes.put(columna, valores.getFirst());
            }
        }
        return constantes;
    }

    private static Celda celda(Campo.Contenido contenido) {
        return switch (contenido) {
            case Campo.Contenido.Texto t -> new Celda(t.texto(), "");
            case Campo.Contenido.Numero n ->
                    new Celda(n.estilo().imprime(n.estilo().desdeCelda(n.valor())), NUM);
        };
    }
}
