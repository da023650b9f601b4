package mx.recauda.synthetic;

import mx.recauda.ley.dinero.Tasa;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.identidad.Rfc;
import mx.recauda.ley.riesgos.Fraccion;
import mx.recauda.synthetic.PatronSintetico.Prima;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Makes each employer from its number alone. */
final class Patrones {

    private static final int POR_MUNICIPIO = 99_999;
    private static final int MESES_DE_VIDA_MAX = 180;
    private static final Tasa PRIMA_MINIMA = Tasa.dePorcentaje("0.50000");
    private static final Tasa PRIMA_MAXIMA = Tasa.dePorcentaje("15.00000");
    private static final long UN_PUNTO = 100_000;
    private static final int TAMANIO_QUE_DECLARA_PRIMA = 10;

    // Weight of each division of the catalogue of activities, from 0 to 9.
    private static final int[] PESO_DE_DIVISION = {4, 1, 6, 9, 10, 1, 32, 8, 24, 5};

    private static final List<String> GIROS =
            List.of(
                    "COMERCIAL",
                    "SERVICIOS",
                    "INDUSTRIAS",
                    "CONSTRUCTORA",
                    "TRANSPORTES",
                    "ALIMENTOS",
                    "TALLERES",
                    "GRUPO",
                    "MANUFACTURAS",
                    "OPERADORA",
                    "TEXTILES",
                    "DISTRIBUIDORA");
    private static final List<String> APELATIVOS =
            List.of(
                    "DEL VALLE",
                    "LA CEIBA",
                    "EL MEZQUITE",
                    "MONTE ALTO",
                    "LOS SAUCES",
                    "RIO CLARO",
                    "NUEVA AURORA",
                    "EL ENCINO",
                    "SAN ISIDRO",
                    "LA PALMA");
    private static final List<String> CALLES =
            List.of(
                    "CALLE DE MUESTRA",
                    "AVENIDA DEL EJEMPLO",
                    "CALLE INVENTADA",
                    "CALZADA DE LA PRUEBA",
                    "BOULEVARD SUPUESTO");

    private final Escenario escenario;
    private final List<Oficina> oficinas;
    private final Tamanios tamanios;
    private final Personas personas;
    private final Map<Integer, List<Fraccion>> porDivision;

    Patrones(Escenario escenario, Personas personas) {
        this.escenario = escenario;
        this.oficinas = escenario.oficinas();
        this.personas = personas;
        this.tamanios = new Tamanios(escenario);
        this.porDivision =
                Fraccion.todas().stream()
                        .collect(
                                Collectors.groupingBy(
                                        f -> Integer.parseInt(f.division()),
                                        TreeMap::new,
                                        Collectors.toList()));
        if (escenario.patrones() > oficinas.size() * Oficina.MUNICIPIOS * POR_MUNICIPIO) {
            throw new IllegalArgumentException("no registros are left in those offices");
        }
    }

    PatronSintetico patron(int numero) {
        Azar azar = Azar.de(escenario.semilla(), Azar.Tema.PATRON, numero);
        Oficina oficina = oficinas.get(numero % oficinas.size());
        String municipio = oficina.municipio(lugarDeMunicipio(numero));
        Fraccion fraccion = fraccion(azar);
        int puestos = tamanios.puestos(numero);
        LocalDate alta = alta(azar);
        Identidad identidad = identidad(numero);
        return new PatronSintetico(
                numero,
                registro(numero, municipio, fraccion),
                identidad.rfc(),
                identidad.nombre(),
                identidad.fisica(),
                oficina,
                municipio,
                fraccion,
                primas(numero, fraccion, alta, puestos),
                alta,
                baja(azar, alta, puestos),
                azar.uno(CALLES) + " " + (1 + azar.entre(999)),
                Personas.digitos(1_000 + azar.entre(98_000), 5),
                tamanios.primerPuesto(numero),
                puestos);
    }

    private int lugarDeMunicipio(int numero) {
        return numero / oficinas.size() % Oficina.MUNICIPIOS;
    }

    private RegistroPatronal registro(int numero, String municipio, Fraccion fraccion) {
        int consecutivo = 1 + numero / (oficinas.size() * Oficina.MUNICIPIOS);
        String modalidad = fraccion.division().equals("0") ? "13" : "10";
        return RegistroPatronal.componer(municipio + Personas.digitos(consecutivo, 5) + modalidad);
    }

    private Fraccion fraccion(Azar azar) {
        int total = 0;
        for (int peso : PESO_DE_DIVISION) {
            total += peso;
        }
        int lugar = azar.entre(total);
        for (int division = 0; division < PESO_DE_DIVISION.length; division++) {
            lugar -= PESO_DE_DIVISION[division];
            List<Fraccion> suyas = porDivision.getOrDefault(division, List.of());
            if (lugar < 0 && !suyas.isEmpty()) {
                return azar.uno(suyas);
            }
        }
        return azar.uno(Fraccion.todas());
    }

    /** One in twenty-five registers during the window; the others before it. */
    private LocalDate alta(Azar azar) {
        LocalDate inicio = escenario.inicio();
        return azar.pasa(400)
                ? inicio.plusMonths(azar.entre(escenario.meses())).plusDays(azar.entre(20))
                : inicio.minusMonths(2 + azar.entre(MESES_DE_VIDA_MAX)).plusDays(azar.entre(20));
    }

    /** One small employer in twenty-five closes during the window. */
    private Optional<LocalDate> baja(Azar azar, LocalDate alta, int puestos) {
        LocalDate dia =
                escenario
                        .inicio()
                        .plusMonths(azar.entre(escenario.meses()))
                        .plusDays(azar.entre(28));
        boolean cierra = azar.pasa(400) && puestos <= 50;
        return cierra && dia.isAfter(alta.plusMonths(4)) && dia.isBefore(escenario.corte())
                ? Optional.of(dia)
                : Optional.empty();
    }

    /** Enters with the media; who has ten workers or more declares another each March. */
    private List<Prima> primas(int numero, Fraccion fraccion, LocalDate alta, int puestos) {
        Azar azar = Azar.de(escenario.semilla(), Azar.Tema.PRIMA, numero);
        List<Prima> primas = new ArrayList<>();
        primas.add(new Prima(alta, fraccion.primaMedia()));
        if (puestos < TAMANIO_QUE_DECLARA_PRIMA) {
            return primas;
        }
        long tasa = fraccion.primaMedia().diezmillonesimas();
        int desde = Math.max(alta.getYear() + 2, escenario.inicio().getYear());
        for (int anio = desde; anio <= escenario.corte().getYear(); anio++) {
            LocalDate marzo = LocalDate.of(anio, 3, 1);
            long paso = azar.entre((int) (2 * UN_PUNTO) + 1) - UN_PUNTO;
            long nueva =
                    Math.clamp(
                            tasa + paso,
                            PRIMA_MINIMA.diezmillonesimas(),
                            PRIMA_MAXIMA.diezmillonesimas());
            if (azar.pasa(6_500) && nueva != tasa && !marzo.isAfter(escenario.corte())) {
                tasa = nueva;
                primas.add(new Prima(marzo, new Tasa(tasa)));
            }
        }
        return primas;
    }

    /** Who the employer is: what its registros share. */
    private record Identidad(String nombre, Rfc rfc, boolean fisica) {}

    /** One registro in twenty is another of the same employer, in the next municipality. */
    private Identidad identidad(int numero) {
        int dueno = numero;
        while (lugarDeMunicipio(dueno) > 0
                && Azar.de(escenario.semilla(), Azar.Tema.PATRON, dueno, 1).pasa(500)) {
            dueno -= oficinas.size();
        }
        Azar azar = Azar.de(escenario.semilla(), Azar.Tema.PATRON, dueno, 2);
        if (tamanios.puestos(dueno) <= 5 && azar.pasa(6_000)) {
            // Their numbers are beyond those of the workers.
            long persona = (long) escenario.trabajadores() * Personas.POR_PUESTO + dueno;
            PersonaSintetica quien =
                    personas.persona(persona, oficinas.get(dueno % oficinas.size()).entidad());
            return new Identidad(
                    quien.nombres() + " " + quien.primerApellido() + " " + quien.segundoApellido(),
                    quien.rfc(),
                    true);
        }
        String nombre =
                "SINTETICA "
                        + azar.uno(GIROS)
                        + " "
                        + azar.uno(APELATIVOS)
                        + " "
                        + Personas.digitos(dueno, 6);
        LocalDate constitucion = LocalDate.of(1970, 1, 1).plusDays(azar.entre(17_000));
        String once = iniciales(nombre) + Personas.aammdd(constitucion) + Rfc.homoclave(nombre);
        return new Identidad(nombre, Rfc.parse(once + Rfc.digitoVerificador(once)), false);
    }

    private static String iniciales(String nombre) {
        String[] palabras = nombre.split(" ");
        return "" + palabras[0].charAt(0) + palabras[1].charAt(0) + palabras[2].charAt(0);
    }
}
