package a;
import com.x.config.Endpoints;
class F implements Endpoints { static class In { String MODELS = "x"; } void f() { System.out.println(MODELS); } }
