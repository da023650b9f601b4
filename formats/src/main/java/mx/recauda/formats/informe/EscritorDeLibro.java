package mx.recauda.formats.informe;

import mx.recauda.formats.informe.Impresion.Cambio;
import mx.recauda.formats.xlsx.HojaXlsx;
import mx.recauda.rendicion.informe.Fila;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Metadatos;
import mx.recauda.rendicion.informe.SeccionDeclarada;
import mx.recauda.rendicion.informe.Tabla;

import org.dhatim.fastexcel.Workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lays a printed report out in the sheets of its workbook. */
final class EscritorDeLibro {

    static final String CONSOLIDADO = "Consolidado";
    static final String INDICADORES = "Indicadores";
    static final String NOTAS = "Notas";
    private static final String TEXTOS = "Textos";
    private static final int NOMBRE_MAX = 31;

    private final Impresion impresion;
    private final Informe informe;
    private final Workbook libro;
    private final Set<String> nombres = new LinkedHashSet<>();

    EscritorDeLibro(Impresion impresion, Workbook libro) {
        this.impresion = impresion;
        this.informe = impresion.informe();
        this.libro = libro;
    }

    void escribe() {
        portada();
        temas();
        tablaConNombre("compromisos", CONSOLIDADO);
        tablaConNombre("indicadores", INDICADORES);
        Set<String> escritas = new LinkedHashSet<>(Set.of("compromisos", "indicadores"));
        for (SeccionDeclarada seccion : informe.secciones()) {
            if (informe.tablas().containsKey(seccion.clave()) && escritas.add(seccion.clave())) {
                tablaConNombre(seccion.clave(), seccion.clave());
            } else if (informe.textos().containsKey(seccion.clave())) {
                textoDeSeccion(seccion);
            }
        }
        otrosTextos();
        notas();
        informe.tablas().keySet().stream()
                .filter(c -> !escritas.contains(c))
                .forEach(c -> tablaConNombre(c, c));
        documento("metadatos", informe.metadatos().contenido());
        informe.anexos().forEach(this::documento);
    }

    private HojaXlsx hoja(String nombre) {
        return new HojaXlsx(libro, nombreLibre(nombre));
    }

    /** A sheet name: at most 31 characters, none of {@code []:*?/\\}, distinct without case. */
    private String nombreLibre(String pedido) {
        String base = pedido.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        base = base.isEmpty() ? "hoja" : base.substring(0, Math.min(NOMBRE_MAX, base.length()));
        String nombre = base;
        for (int i = 2; !nombres.add(nombre.toLowerCase(Locale.ROOT)); i++) {
            String cola = " " + i;
            nombre = base.substring(0, Math.min(base.length(), NOMBRE_MAX - cola.length())) + cola;
        }
        return nombre;
    }

    private void portada() {
        Metadatos m = informe.metadatos();
        Map<String, String> datos = new LinkedHashMap<>();
        datos.put("Institución", m.entidad());
        datos.put("Coordinadora de sector", propiedad("coordinadora_de_sector"));
        datos.put("Siglas", m.siglas());
        datos.put("Ramo", m.ramo());
        datos.put("Clave de la unidad", m.unidad());
        datos.put("Año", String.valueOf(m.anio()));
        datos.put("Trimestre", String.valueOf(m.trimestre()));
        datos.put("Periodo que se reporta", m.periodoAcumulado().orElse(""));
        datos.put("Nombre del archivo para su envío", m.archivoDeEnvio());
        HojaXlsx hoja = hoja("Portada");
        hoja.ancho(0, ANCHO_ETIQUETA);
        hoja.ancho(1, HojaXlsx.ANCHO_LARGO);
        hoja.titulo(
                informe.seccion(SeccionesInforme.PGCM)
                        .map(SeccionDeclarada::titulo)
                        .orElse("Informe trimestral"));
        hoja.subtitulo("SIN VALIDEZ OFICIAL");
        hoja.salta();
        datos.forEach((etiqueta, valor) -> {
            hoja.texto(0, etiqueta, true);
            hoja.texto(1, valor, false);
            hoja.siguiente(1);
        });
        hoja.salta();
        for (String clave : List.of("proposito_pgcm", "instruccion_archivo")) {
            String texto = informe.textos().getOrDefault(clave, "");
            if (!texto.isEmpty()) {
                hoja.texto(1, texto, false);
                hoja.siguiente(HojaXlsx.lineas(texto, HojaXlsx.ANCHO_LARGO));
            }
        }
    }

    private static final double ANCHO_ETIQUETA = 34;

    private String propiedad(String nombre) {
        var nodo =
                mx.recauda.formats.json.Json.leePropio(informe.metadatos().contenido()).get(nombre);
        return nodo == null || !nodo.isValueNode() ? "" : nodo.asString();
    }

    private void temas() {
        Map<String, List<Fila>> compromisos = porTema(informe.tabla("compromisos"));
        Map<String, List<Fila>> indicadores = porTema(informe.tabla("indicadores"));
        Set<String> temas = new LinkedHashSet<>(compromisos.keySet());
        temas.addAll(indicadores.keySet());
        for (String tema : temas) {
            HojaXlsx hoja = hoja(nombreDeTema(tema));
            hoja.titulo(tema);
            hoja.marca(List.of("#tema", tema));
            hoja.salta();
            listado(
                    hoja,
                    "Compromisos",
                    List.of("codigo", "compromiso", "tipo_respuesta", "avance"),
                    compromisos.getOrDefault(tema, List.of()));
            listado(
                    hoja,
                    "Indicadores",
                    List.of(
                            "codigo",
                            "nombre",
                            "tipo_reporte",
                            "variable_a",
                            "a",
                            "variable_b",
                            "b",
                            "valor_publicado"),
                    indicadores.getOrDefault(tema, List.of()));
            List.of(ANCHO_CODIGO, HojaXlsx.ANCHO_MEDIO, ANCHO_RESPUESTA, HojaXlsx.ANCHO_LARGO)
                    .forEach(new Anchos(hoja)::siguiente);
        }
    }

    private static final double ANCHO_CODIGO = 9;
    private static final double ANCHO_RESPUESTA = 24;

    private static Map<String, List<Fila>> porTema(Tabla tabla) {
        Map<String, List<Fila>> temas = new LinkedHashMap<>();
        tabla.filas()
                .forEach(f ->
                        f.texto("tema")
                                .ifPresent(t ->
                                        temas.computeIfAbsent(t, k -> new ArrayList<>()).add(f)));
        return temas;
    }

    private static String nombreDeTema(String tema) {
        return tema.length() <= NOMBRE_MAX ? tema : tema.substring(0, NOMBRE_MAX - 1) + "…";
    }

    private static void listado(
            HojaXlsx hoja, String titulo, List<String> columnas, List<Fila> filas) {
        if (filas.isEmpty()) {
            return;
        }
        hoja.subtitulo(titulo);
        hoja.cabeza(columnas.stream().map(Etiquetas::titulo).toList());
        for (Fila fila : filas) {
            double alto = 1;
            for (int i = 0; i < columnas.size(); i++) {
                String columna = columnas.get(i);
                Campo.Contenido contenido = Campo.suelto(columna).contenido(fila);
                escribe(hoja, i, contenido, false);
                double ancho =
                        i == 3
                                ? HojaXlsx.ANCHO_LARGO
                                : i == 1 ? HojaXlsx.ANCHO_MEDIO : ANCHO_RESPUESTA;
                alto = Math.max(alto, HojaXlsx.lineas(fila.crudo(columna), ancho));
            }
            hoja.siguiente(alto);
        }
        hoja.salta();
    }

    private void tablaConNombre(String clave, String nombre) {
        Tabla tabla = informe.tablas().get(clave);
        if (tabla == null) {
            return;
        }
        HojaXlsx hoja = hoja(nombre);
        encabezado(hoja, clave);
        HojaDeTabla disposicion = HojaDeTabla.de(tabla);
        List<String> marca = new ArrayList<>(List.of("#tabla", clave));
        marca.addAll(tabla.columnas());
        hoja.marca(marca);
        hoja.marca(disposicion.columnas().stream().map(HojaDeTabla.Columna::clave).toList());
        hoja.cabeza(disposicion.columnas().stream().map(Etiquetas::de).toList());
        hoja.congelaHastaAqui(0);
        anchos(hoja, disposicion);
        disposicion.filas().forEach(f -> fila(hoja, disposicion, f));
        hoja.marca(List.of("#fin"));
        pie(hoja, clave);
    }

    private void encabezado(HojaXlsx hoja, String clave) {
        String seccion =
                clave.equals("compromisos") || clave.equals("indicadores")
                        ? SeccionesInforme.PGCM
                        : clave;
        SeccionDeclarada declarada = informe.seccion(seccion).orElse(null);
        if (clave.equals("compromisos")) {
            hoja.titulo("PARA USO EXCLUSIVO DE LA SECRETARÍA DE HACIENDA Y CRÉDITO PÚBLICO");
        }
        if (declarada == null) {
            hoja.titulo(clave);
            hoja.salta();
            return;
        }
        hoja.titulo(declarada.titulo());
        String unidad = declarada.unidad().map(u -> " · Unidad: " + u).orElse("");
        String periodo = informe.metadatos().periodoAcumulado().map(p -> " · " + p).orElse("");
        hoja.subtitulo(
                informe.metadatos().entidad() + " · " + declarada.fundamento() + unidad + periodo);
    }

    private static void anchos(HojaXlsx hoja, HojaDeTabla disposicion) {
        for (int i = 0; i < disposicion.columnas().size(); i++) {
            String nombre = disposicion.columnas().get(i).campo().nombre();
            if (Etiquetas.esTecnica(nombre)) {
                hoja.oculta(i);
            }
            hoja.ancho(i, ancho(disposicion, i));
        }
    }

    private static double ancho(HojaDeTabla disposicion, int columna) {
        String nombre = disposicion.columnas().get(columna).campo().nombre();
        if (Etiquetas.esLarga(nombre)) {
            return nombre.equals("avance") || nombre.equals("explicacion")
                    ? HojaXlsx.ANCHO_LARGO
                    : 40;
        }
        boolean numerica =
                disposicion.filas().stream()
                        .anyMatch(f -> f.get(columna) instanceof Campo.Contenido.Numero);
        int largo =
                disposicion.filas().stream()
                        .map(f -> f.get(columna))
                        .mapToInt(
                                c -> c instanceof Campo.Contenido.Texto t ? t.texto().length() : 0)
                        .max()
                        .orElse(0);
        return numerica ? HojaXlsx.ANCHO_NUMERO : Math.clamp(largo + 2, 9, HojaXlsx.ANCHO_MEDIO);
    }

    private static void fila(HojaXlsx hoja, HojaDeTabla disposicion, List<Campo.Contenido> celdas) {
        boolean total = disposicion.esTotal(celdas);
        double alto = 1;
        for (int i = 0; i < celdas.size(); i++) {
            escribe(hoja, i, celdas.get(i), total);
            if (celdas.get(i) instanceof Campo.Contenido.Texto t) {
                alto = Math.max(alto, HojaXlsx.lineas(t.texto(), ancho(disposicion, i)));
            }
        }
        if (total) {
            hoja.dobleFilete(celdas.size());
        }
        hoja.siguiente(alto);
    }

    private static void escribe(
            HojaXlsx hoja, int columna, Campo.Contenido contenido, boolean negrita) {
        switch (contenido) {
            case Campo.Contenido.Texto t -> hoja.texto(columna, t.texto(), negrita);
            case Campo.Contenido.Numero n ->
                    hoja.numero(columna, n.valor(), n.estilo().formatoDeCelda(), negrita);
        }
    }

    private void pie(HojaXlsx hoja, String clave) {
        informe.seccion(clave).map(SeccionDeclarada::notas).orElse(List.of()).forEach(hoja::nota);
        impresion.diferencias().stream()
                .filter(d -> d.tabla().equals(clave))
                .filter(d -> d.motivo() == Diferencia.Motivo.INDEFINIDO)
                .forEach(d ->
                        hoja.nota(
                                "Nota: «"
                                        + Etiquetas.titulo(d.columna()).replace('\n', ' ')
                                        + "» de «"
                                        + d.ubicacion()
                                        + "» no está definida ("
                                        + d.formula()
                                        + "); se deja en blanco."));
        boolean recalculada =
                impresion.diferencias().stream()
                        .anyMatch(d ->
                                d.tabla().equals(clave)
                                        && d.motivo() == Diferencia.Motivo.DISTINTO);
        if (recalculada) {
            hoja.nota("Hay celdas recalculadas que difieren de lo publicado: ver la hoja «Notas».");
        }
    }

    private void textoDeSeccion(SeccionDeclarada seccion) {
        String texto = informe.textos().get(seccion.clave());
        if (texto == null) {
            return;
        }
        HojaXlsx hoja = hoja(seccion.clave());
        hoja.ancho(0, ANCHO_PAGINA);
        hoja.titulo(seccion.titulo());
        hoja.subtitulo(informe.metadatos().entidad() + " · " + seccion.fundamento());
        hoja.marca(List.of("#texto", seccion.clave()));
        hoja.texto(0, texto, false);
        hoja.siguiente(HojaXlsx.lineas(texto, ANCHO_PAGINA));
    }

    private static final double ANCHO_PAGINA = 130;

    private void otrosTextos() {
        Set<String> deSecciones = new LinkedHashSet<>();
        informe.secciones().stream()
                .filter(s -> !informe.tablas().containsKey(s.clave()))
                .forEach(s -> deSecciones.add(s.clave()));
        HojaXlsx hoja = hoja(TEXTOS);
        hoja.ancho(0, ANCHO_ETIQUETA);
        hoja.ancho(1, 100);
        hoja.titulo("Textos del informe");
        List<String> orden = new ArrayList<>(List.of("#textos"));
        orden.addAll(informe.textos().keySet());
        hoja.marca(orden);
        hoja.cabeza(List.of("Clave", "Texto"));
        informe.textos()
                .forEach((clave, texto) -> {
                    if (!deSecciones.contains(clave)) {
                        hoja.texto(0, clave, false);
                        hoja.texto(1, texto, false);
                        hoja.siguiente(HojaXlsx.lineas(texto, 100));
                    }
                });
    }

    private void notas() {
        HojaXlsx hoja = hoja(NOTAS);
        List.of(24.0, 9.0, 40.0, 26.0, 24.0, 24.0, 16.0, 50.0).forEach(new Anchos(hoja)::siguiente);
        hoja.titulo("Celdas recalculadas que difieren de lo publicado");
        hoja.subtitulo(
                "Lo impreso es lo recalculado; lo publicado se conserva aquí y en diferencias.csv.");
        hoja.marca(List.of("#notas"));
        hoja.cabeza(
                List.of(
                        "Tabla",
                        "Renglón",
                        "Ubicación",
                        "Columna",
                        "Publicado",
                        "Se imprime",
                        "Motivo",
                        "Cómo se calcula"));
        for (Cambio cambio : impresion.cambios()) {
            Diferencia d = cambio.diferencia();
            List<String> celdas =
                    List.of(
                            d.tabla(),
                            String.valueOf(d.fila() + 1),
                            d.ubicacion(),
                            cambio.columna(),
                            cambio.capturado(),
                            cambio.impreso(),
                            d.motivo().clave(),
                            d.formula());
            for (int i = 0; i < celdas.size(); i++) {
                hoja.texto(i, celdas.get(i), false);
            }
            hoja.siguiente(HojaXlsx.lineas(d.formula(), 50));
        }
        hoja.marca(List.of("#fin"));
    }

    private void documento(String nombre, String json) {
        HojaXlsx hoja = hoja(nombre);
        hoja.ancho(0, 40);
        hoja.ancho(1, 10);
        hoja.ancho(2, 100);
        hoja.titulo(nombre);
        hoja.marca(List.of("#documento", nombre));
        hoja.cabeza(List.of("Ruta", "Clase", "Valor"));
        for (JsonEnFilas.Nodo nodo : JsonEnFilas.aplana(json)) {
            hoja.texto(0, nodo.ruta(), false);
            hoja.texto(1, nodo.clase(), false);
            hoja.texto(2, nodo.valor(), false);
            hoja.siguiente(HojaXlsx.lineas(nodo.valor(), 100));
        }
    }

    /** Gives widths to the columns from the left. */
    private static final class Anchos {
        private final HojaXlsx hoja;
        private int columna;

        Anchos(HojaXlsx hoja) {
            this.hoja = hoja;
        }

        void siguiente(double ancho) {
            hoja.ancho(columna++, ancho);
        }
    }
}
