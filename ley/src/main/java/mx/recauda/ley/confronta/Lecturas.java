package mx.recauda.ley.confronta;

import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.tiempo.Mes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The months that an employer may mean. He tells days and the last wage; where the wage changed and
 * on which part the days fall is read from the institute's parts, in every way that fits.
 */
final class Lecturas {

    /**
     * The employer's months, taking one datum of his after the other.
     *
     * @param dias institute's parts with his days enrolled
     * @param incapacidades and with his days of incapacity
     * @param ausencias and with his days of absence
     * @param salarios and with his wages
     */
    record Lectura(
            List<Tramo> dias,
            List<Tramo> incapacidades,
            List<Tramo> ausencias,
            List<Tramo> salarios) {}

    /** Which end of the month gains or loses days. */
    private enum Lado {
        FIN,
        INICIO
    }

    private final List<Mes> meses;
    private final TrabajadorDeclarado instituto;
    private final TrabajadorDeclarado patron;

    private Lecturas(Mes mes, TrabajadorDeclarado instituto, TrabajadorDeclarado patron) {
        this.meses = mes.cierraBimestre() ? List.of(mes.anterior(), mes) : List.of(mes);
        this.instituto = instituto;
        this.patron = patron;
    }

    static List<Lectura> de(Mes mes, TrabajadorDeclarado instituto, TrabajadorDeclarado patron) {
        return new Lecturas(mes, instituto, patron).todas();
    }

    /** The parts that a side tells, or one a month with its days and last wage. */
    static List<Tramo> tramos(Mes mes, TrabajadorDeclarado uno) {
        if (!uno.tramos().isEmpty()) {
            return uno.tramos();
        }
        List<Tramo> tramos = new ArrayList<>();
        if (mes.cierraBimestre() && uno.anterior().inscritos() > 0) {
            tramos.add(new Tramo(mes.anterior(), uno.anterior(), uno.sdi()));
        }
        if (uno.mes().inscritos() > 0) {
            tramos.add(new Tramo(mes, uno.mes(), uno.sdi()));
        }
        return tramos;
    }

    private List<Lectura> todas() {
        List<Tramo> suyos = tramos(meses.getLast(), instituto);
        Set<Lectura> lecturas = new LinkedHashSet<>();
        for (Lado lado : Lado.values()) {
            List<Tramo> dias = new ArrayList<>();
            List<Tramo> incapacidades = new ArrayList<>();
            List<Tramo> ausencias = new ArrayList<>();
            for (Mes uno : meses) {
                Dias debidos = uno.equals(meses.getLast()) ? patron.mes() : patron.anterior();
                List<Tramo> conDias = recortados(uno, deMes(suyos, uno), debidos, lado);
                List<Tramo> conIncapacidad = conIncapacidades(conDias, debidos, lado);
                dias.addAll(conDias);
                incapacidades.addAll(conIncapacidad);
                ausencias.addAll(conAusencias(conIncapacidad, debidos, lado));
            }
            for (List<Tramo> salarios : conSalarios(ausencias, lado)) {
                lecturas.add(new Lectura(dias, incapacidades, ausencias, salarios));
            }
        }
        return List.copyOf(lecturas);
    }

    private List<Tramo> recortados(Mes mes, List<Tramo> tramos, Dias debidos, Lado lado) {
        int sobran = inscritos(tramos) - debidos.inscritos();
        if (tramos.isEmpty() && sobran < 0) {
            Importe sdi = instituto.sdi().esCero() ? patron.sdi() : instituto.sdi();
            return List.of(new Tramo(mes, new Dias(-sobran, 0, 0), sdi));
        }
        List<Tramo> otros = new ArrayList<>(tramos);
        for (int i : orden(otros.size(), lado)) {
            int quita = sobran > 0 ? Math.min(sobran, otros.get(i).dias().inscritos()) : sobran;
            otros.set(i, otros.get(i).conDias(conInscritos(otros.get(i).dias(), -quita)));
            sobran -= quita;
        }
        return otros.stream().filter(t -> t.dias().inscritos() > 0).toList();
    }

    private static Dias conInscritos(Dias dias, int mas) {
        int inscritos = dias.inscritos() + mas;
        int incapaces = Math.min(dias.incapacidades(), inscritos);
        return new Dias(inscritos, incapaces, Math.min(dias.ausencias(), inscritos - incapaces));
    }

    private static List<Tramo> conIncapacidades(List<Tramo> tramos, Dias debidos, Lado lado) {
        int faltan =
                debidos.incapacidades()
                        - tramos.stream().mapToInt(t -> t.dias().incapacidades()).sum();
        List<Tramo> otros = new ArrayList<>(tramos);
        for (int i : orden(otros.size(), lado)) {
            Dias d = otros.get(i).dias();
            int pone = Math.clamp(faltan, -d.incapacidades(), d.inscritos() - d.incapacidades());
            int incapaces = d.incapacidades() + pone;
            int ausencias = Math.min(d.ausencias(), d.inscritos() - incapaces);
            otros.set(i, otros.get(i).conDias(new Dias(d.inscritos(), incapaces, ausencias)));
            faltan -= pone;
        }
        return otros;
    }

    private static List<Tramo> conAusencias(List<Tramo> tramos, Dias debidos, Lado lado) {
        int faltan =
                debidos.ausencias() - tramos.stream().mapToInt(t -> t.dias().ausencias()).sum();
        List<Tramo> otros = new ArrayList<>(tramos);
        for (int i : orden(otros.size(), lado)) {
            Dias d = otros.get(i).dias();
            int libres = d.inscritos() - d.incapacidades() - d.ausencias();
            int pone = Math.clamp(faltan, -d.ausencias(), libres);
            Dias otrosDias = new Dias(d.inscritos(), d.incapacidades(), d.ausencias() + pone);
            otros.set(i, otros.get(i).conDias(otrosDias));
            faltan -= pone;
        }
        return otros;
    }

    private List<List<Tramo>> conSalarios(List<Tramo> tramos, Lado lado) {
        if (!patron.tramos().isEmpty()) {
            return List.of(patron.tramos());
        }
        List<List<Tramo>> todos = new ArrayList<>();
        Importe sdi = patron.sdi();
        if (tramos.isEmpty() || sdi.esCero()) {
            return List.of(tramos);
        }
        Importe ultimo = tramos.getLast().sdi();
        todos.add(tramos.stream().map(t -> t.sdi().equals(ultimo) ? t.conSdi(sdi) : t).toList());
        todos.add(
                tramos.stream()
                        .map(t -> t.mes().equals(meses.getLast()) ? t.conSdi(sdi) : t)
                        .toList());
        todos.add(tramos.stream().map(t -> t.conSdi(sdi)).toList());
        List<Tramo> conUltimo = new ArrayList<>(tramos);
        conUltimo.set(tramos.size() - 1, tramos.getLast().conSdi(sdi));
        todos.add(conUltimo);
        if (!patron.cambios().isEmpty()) {
            todos.add(porCambios(tramos, lado));
        }
        todos.addAll(enOtroDia(conUltimo));
        for (int i = 0; i < tramos.size() && !sdi.equals(ultimo); i++) {
            todos.addAll(desdeOtroDia(tramos, i, sdi));
        }
        return todos;
    }

    /** His own wages, each from its day; before the first one, the institute's. */
    private List<Tramo> porCambios(List<Tramo> tramos, Lado lado) {
        List<Tramo> otros = new ArrayList<>();
        Importe antes = tramos.getFirst().sdi();
        for (Mes uno : meses) {
            List<Tramo> suyos = deMes(tramos, uno);
            int dias = inscritos(suyos);
            int primero = lado == Lado.FIN ? 1 : uno.dias() - dias + 1;
            SortedMap<Integer, Importe> cortes = new TreeMap<>(Map.of(primero, antes));
            for (Map.Entry<LocalDate, Importe> cambio : patron.cambios().entrySet()) {
                if (uno.contiene(cambio.getKey())) {
                    cortes.put(
                            Math.clamp(cambio.getKey().getDayOfMonth(), primero, uno.dias()),
                            cambio.getValue());
                }
            }
            otros.addAll(cortados(uno, cortes, primero + dias, suyos));
            antes = cortes.get(cortes.lastKey());
        }
        return otros;
    }

    private static List<Tramo> cortados(
            Mes mes, SortedMap<Integer, Importe> cortes, int fin, List<Tramo> suyos) {
        List<Map.Entry<Integer, Importe>> dias = List.copyOf(cortes.entrySet());
        List<Tramo> otros = new ArrayList<>();
        for (int i = 0; i < dias.size(); i++) {
            int hasta = i + 1 < dias.size() ? Math.min(dias.get(i + 1).getKey(), fin) : fin;
            int cuantos = hasta - dias.get(i).getKey();
            if (cuantos > 0) {
                otros.add(new Tramo(mes, new Dias(cuantos, 0, 0), dias.get(i).getValue()));
            }
        }
        Dias debidos = suyos.stream().map(Tramo::dias).reduce(Dias.NINGUNO, Dias::mas);
        return conAusencias(conIncapacidades(otros, debidos, Lado.FIN), debidos, Lado.FIN);
    }

    /** The last change of wage of the month on every other day. */
    private List<List<Tramo>> enOtroDia(List<Tramo> tramos) {
        List<List<Tramo>> todos = new ArrayList<>();
        int n = tramos.size();
        if (n < 2 || !tramos.get(n - 2).mes().equals(tramos.get(n - 1).mes())) {
            return todos;
        }
        Tramo uno = tramos.get(n - 2);
        Tramo dos = tramos.get(n - 1);
        Dias debidos = uno.dias().mas(dos.dias());
        for (int antes = 1; antes < debidos.inscritos(); antes++) {
            List<Tramo> par =
                    List.of(
                            uno.conDias(new Dias(antes, 0, 0)),
                            dos.conDias(new Dias(debidos.inscritos() - antes, 0, 0)));
            List<Tramo> otros = new ArrayList<>(tramos.subList(0, n - 2));
            otros.addAll(conAusencias(conIncapacidades(par, debidos, Lado.FIN), debidos, Lado.FIN));
            todos.add(otros);
        }
        return todos;
    }

    /** A wage that the institute does not know, from each day of a part on. */
    private static List<List<Tramo>> desdeOtroDia(List<Tramo> tramos, int parte, Importe sdi) {
        List<List<Tramo>> todos = new ArrayList<>();
        Tramo partida = tramos.get(parte);
        Dias debidos = partida.dias();
        for (int antes = 1; antes < debidos.inscritos(); antes++) {
            List<Tramo> par =
                    List.of(
                            partida.conDias(new Dias(antes, 0, 0)),
                            new Tramo(
                                    partida.mes(),
                                    new Dias(debidos.inscritos() - antes, 0, 0),
                                    sdi));
            List<Tramo> otros = new ArrayList<>(tramos.subList(0, parte));
            otros.addAll(conAusencias(conIncapacidades(par, debidos, Lado.FIN), debidos, Lado.FIN));
            tramos.stream().skip(parte + 1L).map(t -> t.conSdi(sdi)).forEach(otros::add);
            todos.add(otros);
        }
        return todos;
    }

    private static List<Tramo> deMes(List<Tramo> tramos, Mes mes) {
        return tramos.stream().filter(t -> t.mes().equals(mes)).toList();
    }

    private static int inscritos(List<Tramo> tramos) {
        return tramos.stream().mapToInt(t -> t.dias().inscritos()).sum();
    }

    private static int[] orden(int cuantos, Lado lado) {
        return IntStream.range(0, cuantos)
                .map(i -> lado == Lado.FIN ? cuantos - 1 - i : i)
                .toArray();
    }
}
