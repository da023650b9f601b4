package mx.recauda.platform.rendicion.informes;

import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.rendicion.captura.Celda;
import mx.recauda.rendicion.cantidad.Numero;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays the captured cells of one table out for a page. */
final class ArmadorDeTabla {

    private static final int PROSA_DESDE = 60;
    private static final int DENSA_DESDE = 8;
    private static final Set<String> CODIGOS =
            Set.of("partida", "consecutivo", "ramo", "orden", "codigo", "anio", "trimestre");
    private static final String PUBLICADO = "_publicad[oa]$";

    private final String tabla;
    private final List<Celda> celdas;
    private final Senales senales;
    private final Map<Long, String> recalculadas;
    private final Map<Integer, Vista.Hallazgo> hallazgos;
    private final Etiquetas etiquetas;
    private final Formato formato;
    private final String unidadDeSeccion;
    private final Function<Celda, String> ruta;

    private final List<String> columnas;
    private final Map<Integer, Map<String, Celda>> renglones = new TreeMap<>();
    private final Disposicion disposicion;

    /** What a table needs besides its cells. */
    record Contexto(
            Senales senales,
            Map<Long, String> recalculadas,
            Map<Integer, Vista.Hallazgo> hallazgos,
            Etiquetas etiquetas,
            Formato formato,
            String unidadDeSeccion,
            Function<Celda, String> ruta) {}

    ArmadorDeTabla(String tabla, List<Celda> celdas, Contexto contexto) {
        this.tabla = tabla;
        this.celdas = celdas;
        this.senales = contexto.senales();
        this.recalculadas = contexto.recalculadas();
        this.hallazgos = contexto.hallazgos();
        this.etiquetas = contexto.etiquetas();
        this.formato = contexto.formato();
        this.unidadDeSeccion = contexto.unidadDeSeccion();
        this.ruta = contexto.ruta();
        this.columnas = celdas.stream().map(Celda::columna).distinct().toList();
        for (Celda celda : celdas) {
            renglones
                    .computeIfAbsent(celda.orden(), o -> new LinkedHashMap<>())
                    .put(celda.columna(), celda);
        }
        this.disposicion = Disposicion.de(tabla, columnas);
    }

    Vista.Tabla arma() {
        List<Plan> plan = disposicion.pivotada() ? planConPivote() : planSimple();
        List<Vista.Fila> filas = new ArrayList<>();
        for (List<Map<String, Celda>> grupo : filasLogicas()) {
            filas.add(fila(grupo, plan));
        }
        if (disposicion.suma()) {
            filas = conSumas(filas, plan);
        }
        List<Vista.Columna> visibles = plan.stream().map(Plan::columna).toList();
        return new Vista.Tabla(
                tabla,
                etiquetas.seccion(tabla),
                etiquetas.columna(disposicion.encabezado().getFirst()),
                grupos(plan),
                visibles,
                filas,
                visibles.stream().filter(Vista.Columna::numero).count() >= DENSA_DESDE);
    }

    /** One column of the page: where its cells come from. */
    private record Plan(
            String grupo, Vista.Columna columna, String origen, Optional<List<String>> pivote) {}

    private List<Plan> planSimple() {
        List<Plan> plan = new ArrayList<>();
        String grupoPrevio = "";
        for (String columna : columnas) {
            if (esPlana(columna) && !tieneHermana(columna)) {
                String corte = etiquetas.corteDeColumna(columna);
                String grupo = corte.isEmpty() ? "" : etiquetas.columna(columna);
                plan.add(
                        new Plan(
                                grupo,
                                columna(
                                        columna,
                                        corte.isEmpty() ? etiquetas.columna(columna) : corte,
                                        !grupo.equals(grupoPrevio)),
                                columna,
                                Optional.empty()));
                grupoPrevio = grupo;
            }
        }
        return plan;
    }

    private List<Plan> planConPivote() {
        List<Plan> plan = new ArrayList<>();
        for (String columna : columnas) {
            boolean fija =
                    esPlana(columna)
                            && !tieneHermana(columna)
                            && !disposicion.pivote().contains(columna)
                            && !disposicion.medidas().contains(columna);
            if (fija) {
                plan.add(
                        new Plan(
                                "",
                                columna(columna, etiquetas.columna(columna), false),
                                columna,
                                Optional.empty()));
            }
        }
        List<String> medidas = disposicion.medidas().stream().filter(columnas::contains).toList();
        Set<List<String>> valores = new LinkedHashSet<>();
        renglones.values().forEach(r -> valores.add(pivote(r)));
        for (List<String> valor : valores) {
            for (String medida : medidas) {
                plan.add(columnaDePivote(valor, medida, medidas.size() > 1));
            }
        }
        return plan;
    }

    private Plan columnaDePivote(List<String> valor, String medida, boolean variasMedidas) {
        String ultimo = etiquetas.corte(valor.getLast());
        boolean dosNiveles = valor.size() > 1;
        String grupo = variasMedidas ? ultimo : dosNiveles ? valor.getFirst() : "";
        String rotulo = variasMedidas ? etiquetas.columna(medida) : ultimo;
        boolean primera = !variasMedidas || disposicion.medidas().getFirst().equals(medida);
        return new Plan(grupo, columna(medida, rotulo, primera), medida, Optional.of(valor));
    }

    private Vista.Columna columna(String clave, String rotulo, boolean borde) {
        boolean numero = esNumerica(clave);
        boolean prosa =
                !numero
                        && celdas.stream()
                                .filter(c -> c.columna().equals(clave))
                                .anyMatch(c -> c.valor().length() > PROSA_DESDE);
        String unidad = numero ? etiquetas.unidad(clave, unidadDeSeccion) : "";
        return new Vista.Columna(clave, rotulo, unidad, numero, prosa, borde);
    }

    private boolean esPlana(String columna) {
        return !disposicion.encabezado().contains(columna)
                && !disposicion.grupo().equals(columna)
                && !disposicion.textos().contains(columna)
                && !disposicion.ocultas().contains(columna);
    }

    /** A published text whose number stands in a column of its own is not shown twice. */
    private boolean tieneHermana(String columna) {
        String raiz = columna.replaceAll(PUBLICADO, "");
        return !raiz.equals(columna) && columnas.contains(raiz);
    }

    private boolean esNumerica(String columna) {
        List<String> valores =
                celdas.stream()
                        .filter(c -> c.columna().equals(columna))
                        .map(c -> c.valor().strip())
                        .filter(v -> !v.isEmpty())
                        .toList();
        return !CODIGOS.contains(columna)
                && !valores.isEmpty()
                && valores.stream().allMatch(v -> Numero.lee(v).isPresent());
    }

    private List<String> pivote(Map<String, Celda> renglon) {
        return disposicion.pivote().stream().map(c -> texto(renglon, c)).toList();
    }

    /** Captured rows that make one row of the page. */
    private Collection<List<Map<String, Celda>>> filasLogicas() {
        if (!disposicion.pivotada()) {
            return renglones.values().stream().map(List::of).toList();
        }
        Map<String, List<Map<String, Celda>>> porNombre = new LinkedHashMap<>();
        for (Map<String, Celda> renglon : renglones.values()) {
            String nombre =
                    texto(renglon, disposicion.grupo())
                            + "|"
                            + texto(renglon, "consecutivo")
                            + "|"
                            + nombre(renglon);
            porNombre.computeIfAbsent(nombre, n -> new ArrayList<>()).add(renglon);
        }
        return porNombre.values();
    }

    private String nombre(Map<String, Celda> renglon) {
        return disposicion.encabezado().stream()
                .map(c -> texto(renglon, c))
                .collect(Collectors.joining(" · "));
    }

    private Vista.Fila fila(List<Map<String, Celda>> grupo, List<Plan> plan) {
        Map<String, Celda> primero = grupo.getFirst();
        Celda encabezado = primero.get(disposicion.encabezado().getFirst());
        List<Vista.Marca> marcas = new ArrayList<>();
        Set<Integer> numeros = new LinkedHashSet<>();
        for (Map<String, Celda> renglon : grupo) {
            renglon.values().stream()
                    .findFirst()
                    .map(senales::marcasDeFila)
                    .ifPresent(marcas::addAll);
            renglon.values().forEach(c -> senales.marcas(c).forEach(m -> numeros.add(m.numero())));
        }
        marcas.forEach(m -> numeros.add(m.numero()));
        disposicion.encabezado().stream()
                .map(primero::get)
                .filter(java.util.Objects::nonNull)
                .forEach(c -> marcas.addAll(senales.marcas(c)));
        List<Vista.TextoLargo> textos = textos(primero);
        List<Vista.Casilla> casillas = plan.stream().map(p -> casilla(grupo, p)).toList();
        String ancla = encabezado == null ? "" : "c" + encabezado.id();
        return new Vista.Fila(
                etiquetas.valor(texto(primero, disposicion.grupo())),
                nombreVisible(primero),
                encabezado == null ? "" : ruta.apply(encabezado),
                ancla,
                sinLugarPropio(grupo, ancla, textos, casillas),
                marcas,
                textos,
                casillas,
                numeros.stream().filter(hallazgos::containsKey).map(hallazgos::get).toList(),
                false);
    }

    /** Places of the captured cells of a row that are not printed apart: links find the row. */
    private static List<String> sinLugarPropio(
            List<Map<String, Celda>> grupo,
            String ancla,
            List<Vista.TextoLargo> textos,
            List<Vista.Casilla> casillas) {
        Set<String> propios = new LinkedHashSet<>(Set.of(ancla));
        textos.forEach(t -> propios.add(t.ancla()));
        casillas.forEach(c -> propios.add(c.ancla()));
        return grupo.stream()
                .flatMap(renglon -> renglon.values().stream())
                .map(c -> "c" + c.id())
                .filter(lugar -> !propios.contains(lugar))
                .distinct()
                .toList();
    }

    private String nombreVisible(Map<String, Celda> renglon) {
        String nombre = nombre(renglon);
        return nombre.isBlank()
                ? etiquetas.di(esTotal(renglon) ? "tabla.total" : "tabla.sinNombre")
                : etiquetas.valor(nombre);
    }

    private static boolean esTotal(Map<String, Celda> renglon) {
        return texto(renglon, "nivel").equals("total");
    }

    private List<Vista.TextoLargo> textos(Map<String, Celda> renglon) {
        return disposicion.textos().stream()
                .map(renglon::get)
                .filter(java.util.Objects::nonNull)
                .filter(c -> !c.valor().isBlank())
                .map(c ->
                        new Vista.TextoLargo(
                                etiquetas.columna(c.columna()),
                                c.valor(),
                                ruta.apply(c),
                                "c" + c.id(),
                                senales.marcas(c),
                                c.valor().length()))
                .toList();
    }

    private Vista.Casilla casilla(List<Map<String, Celda>> grupo, Plan plan) {
        Optional<Map<String, Celda>> renglon =
                plan.pivote().isEmpty()
                        ? Optional.of(grupo.getFirst())
                        : grupo.stream()
                                .filter(r -> pivote(r).equals(plan.pivote().get()))
                                .findFirst();
        Celda celda = renglon.map(r -> r.get(plan.origen())).orElse(null);
        return celda == null
                ? Vista.Casilla.NINGUNA
                : casilla(celda, renglon.get(), plan.columna());
    }

    private Vista.Casilla casilla(Celda celda, Map<String, Celda> renglon, Vista.Columna columna) {
        List<Vista.Marca> marcas = new ArrayList<>(senales.marcas(celda));
        String clase = senales.clase(celda);
        Celda hermana = hermana(celda, renglon);
        if (hermana != null) {
            marcas.addAll(senales.marcas(hermana));
            clase = clase.isEmpty() ? senales.clase(hermana) : clase;
        }
        Celda conRecalculo =
                hermana != null && recalculadas.containsKey(hermana.id()) ? hermana : celda;
        String recalculado = recalculadas.get(conRecalculo.id());
        boolean vacia = celda.valor().isBlank() && recalculado == null;
        String visible =
                recalculado == null
                        ? valor(celda.valor(), columna)
                        : recalculado.isEmpty()
                                ? etiquetas.di("monto.nd")
                                : valor(recalculado, columna);
        return new Vista.Casilla(
                vacia ? etiquetas.di(columna.numero() ? "monto.si" : "monto.noAplica") : visible,
                recalculado == null ? "" : publicado(conRecalculo, columna),
                ruta.apply(conRecalculo),
                "c" + celda.id(),
                clase,
                vacia,
                marcas);
    }

    private String publicado(Celda celda, Vista.Columna columna) {
        return celda.valor().isBlank()
                ? etiquetas.di("recalculo.noPublicado")
                : valor(celda.valor(), columna);
    }

    private static @Nullable Celda hermana(Celda celda, Map<String, Celda> renglon) {
        Celda masculina = renglon.get(celda.columna() + "_publicado");
        return masculina != null ? masculina : renglon.get(celda.columna() + "_publicada");
    }

    private String valor(String captura, Vista.Columna columna) {
        if (!columna.numero()) {
            return columna.prosa() ? captura : etiquetas.valor(captura);
        }
        return Numero.lee(captura).map(formato::numero).orElse(captura);
    }

    private List<Vista.Grupo> grupos(List<Plan> plan) {
        if (plan.stream().allMatch(p -> p.grupo().isEmpty())) {
            return List.of();
        }
        List<Vista.Grupo> grupos = new ArrayList<>();
        for (Plan uno : plan) {
            Vista.Grupo ultimo = grupos.isEmpty() ? null : grupos.getLast();
            if (ultimo != null && !uno.grupo().isEmpty() && ultimo.rotulo().equals(uno.grupo())) {
                grupos.set(grupos.size() - 1, new Vista.Grupo(uno.grupo(), ultimo.ancho() + 1));
            } else {
                grupos.add(new Vista.Grupo(uno.grupo(), 1));
            }
        }
        return grupos;
    }

    /** After each group of two rows or more, its sum. */
    private List<Vista.Fila> conSumas(List<Vista.Fila> filas, List<Plan> plan) {
        Map<String, List<Vista.Fila>> porGrupo = new LinkedHashMap<>();
        filas.forEach(f -> porGrupo.computeIfAbsent(f.grupo(), g -> new ArrayList<>()).add(f));
        List<Vista.Fila> todas = new ArrayList<>();
        porGrupo.forEach((grupo, suyas) -> {
            todas.addAll(suyas);
            boolean traeTotal = suyas.stream().anyMatch(f -> f.nombre().equals("Total"));
            if (suyas.size() > 1 && !traeTotal) {
                todas.add(suma(grupo, suyas, plan));
            }
        });
        return todas;
    }

    private Vista.Fila suma(String grupo, List<Vista.Fila> filas, List<Plan> plan) {
        List<Vista.Casilla> sumas = new ArrayList<>();
        for (int i = 0; i < plan.size(); i++) {
            int columna = i;
            boolean dinero =
                    plan.get(i).columna().unidad().equals(unidadDeSeccion)
                            && !unidadDeSeccion.isEmpty();
            sumas.add(
                    dinero
                            ? suma(filas.stream().map(f -> f.casillas().get(columna)).toList())
                            : Vista.Casilla.NINGUNA);
        }
        return new Vista.Fila(
                grupo,
                etiquetas.di("tabla.suma"),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                sumas,
                List.of(),
                true);
    }

    private Vista.Casilla suma(List<Vista.Casilla> sumandos) {
        List<BigDecimal> numeros =
                sumandos.stream().flatMap(c -> Numero.lee(c.texto()).stream()).toList();
        if (numeros.size() != sumandos.size()) {
            return new Vista.Casilla(etiquetas.di("monto.si"), "", "", "", "", true, List.of());
        }
        BigDecimal total = numeros.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Vista.Casilla(formato.numero(total), "", "", "", "", false, List.of());
    }

    private static String texto(Map<String, Celda> renglon, String columna) {
        Celda celda = renglon.get(columna);
        return celda == null ? "" : celda.valor().strip();
    }
}
